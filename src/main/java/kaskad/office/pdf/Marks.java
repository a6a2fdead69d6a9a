package kaskad.office.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/** The marked content that is open: its number ties text to the tags of the document. */
final class Marks {
    private record Mark(boolean furniture, int number) {}

    private static final Mark NONE = new Mark(false, -1);
    private final Deque<Mark> open = new ArrayDeque<>();

    void open(boolean furniture, int number) {
        open.push(new Mark(furniture || furniture(), number < 0 ? number() : number));
    }

    void close() {
        open.poll();
    }

    /** Whether the text repeats on every page: a running head, a page number. */
    boolean furniture() {
        return top().furniture;
    }

    int number() {
        return top().number;
    }

    private Mark top() {
        return open.isEmpty() ? NONE : open.peek();
    }
}
