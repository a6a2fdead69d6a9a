package kaskad.office.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets letters, in the order in which they are shown, into words: a gap or a space ends a word. */
final class WordPress {
    /** A gap that is wider is a space; the narrowest spaces of justified lines have about a sixth of the size. */
    private static final double GAP = 0.16;

    private static final double BACK = 0.3;
    private static final double LEVEL = 0.1;
    private static final int LONGEST = 400;

    private final List<Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Turn turn;
    private double left;
    private double right;
    private double base;
    private double size;
    private boolean bold;
    private int mark;
    private boolean spaced;

    /** One letter: where it begins, how far it reaches along its line, and what it looks like. */
    record Letter(String text, Turn turn, double left, double right, double base, double size, boolean bold, int mark) {
        boolean isSpace() {
            return text.isBlank() || text.equals("\u00A0");
        }
    }

    void add(Letter letter) {
        if (letter.isSpace()) {
            flush();
            spaced = true;
            if (!words.isEmpty() && words.getLast().base() == letter.base) {
                words.set(words.size() - 1, words.getLast().withSpaceAfter());
            }
            return;
        }
        if (!continues(letter)) {
            flush();
            start(letter);
        }
        text.append(plain(letter.text));
        right = Math.max(right, letter.right);
    }

    List<Word> words() {
        flush();
        return words;
    }

    private boolean continues(Letter letter) {
        double gap = letter.left - right;
        return turn == letter.turn
                && mark == letter.mark
                && bold == letter.bold
                && Math.abs(letter.base - base) <= LEVEL * size
                && Math.abs(letter.size - size) <= LEVEL * size
                && gap <= GAP * size
                && gap >= -BACK * size
                && text.length() < LONGEST;
    }

    private void start(Letter letter) {
        turn = letter.turn;
        left = letter.left;
        right = letter.right;
        base = letter.base;
        size = letter.size;
        bold = letter.bold;
        mark = letter.mark;
    }

    private void flush() {
        Turn direction = turn;
        if (direction != null && !text.isEmpty()) {
            words.add(new Word(text.toString(), left, right, base, size, bold, spaced, false, direction, mark, 0, 0));
            spaced = false;
        }
        text.setLength(0);
        turn = null;
    }

    /** Ligatures are their letters, marks of symbol fonts are bullets. */
    private static String plain(String text) {
        char first = text.charAt(0);
        if (first >= '\uFB00' && first <= '\uFB06') {
            return Normalizer.normalize(text, Normalizer.Form.NFKC);
        }
        return first >= '\uF000' && first <= '\uF0FF' ? "•" : text;
    }
}
