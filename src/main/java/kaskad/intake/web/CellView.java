package kaskad.intake.web;

import java.util.List;
import kaskad.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A cell that saves itself when it is left, and what its words were understood to mean.
 *
 * @param choices of a level; empty for words
 * @param saved it was saved just now
 */
public record CellView(
        String id,
        String href,
        String label,
        String text,
        Kind kind,
        List<Choice> choices,
        @Nullable DeadlineView deadline,
        List<ExecutorView> executors,
        boolean saved) {

    /** How it is typed. */
    public enum Kind {
        AREA,
        LINE,
        DATE,
        CHOICE,
        DEADLINE,
        EXECUTORS
    }

    private static final int WIDTH = 34;
    private static final int MOST_ROWS = 9;

    /** What a deadline means and when it is controlled; {@code shifted}, the day that was not worked. */
    public record DeadlineView(
            String meaning,
            List<String> dates,
            int more,
            @Nullable String shifted) {}

    /**
     * An executor and whom it means.
     *
     * @param name {@code null} while nobody is matched
     * @param reason in words, why
     * @param suggestion the id and {@code suggested} the name of whom it may be
     */
    public record ExecutorView(
            String text,
            String href,
            String post,
            @Nullable String name,
            int confidence,
            @Nullable String reason,
            boolean remembered,
            @Nullable String suggestion,
            @Nullable String suggested) {}

    /** As many rows as the text needs where the browser cannot tell itself. */
    public int rows() {
        int lines = text.lines().mapToInt(line -> 1 + line.length() / WIDTH).sum();
        return Math.clamp(lines, 1, MOST_ROWS);
    }

    CellView asSaved() {
        return new CellView(id, href, label, text, kind, choices, deadline, executors, true);
    }
}
