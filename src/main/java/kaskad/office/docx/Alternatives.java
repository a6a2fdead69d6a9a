package kaskad.office.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** Drawings come in several copies for newer and older programs: the first one is read. */
final class Alternatives {
    private final Deque<Boolean> chosen = new ArrayDeque<>();

    /** Whether the element that starts is a copy of what was read. */
    boolean start(String element) {
        switch (element) {
            case "AlternateContent" -> chosen.push(false);
            case "Choice", "Fallback" -> {
                if (Boolean.TRUE.equals(chosen.poll())) {
                    chosen.push(true);
                    return true;
                }
                chosen.push(true);
            }
            default -> {}
        }
        return false;
    }

    void end(String element) {
        if (element.equals("AlternateContent")) {
            chosen.poll();
        }
    }
}
