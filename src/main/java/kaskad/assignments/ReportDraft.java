package kaskad.assignments;

import java.math.BigDecimal;
import kaskad.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a person has written so far: the mark, what was done, one number and what it counts. Anything may be missing
 * until it is submitted.
 */
public record ReportDraft(
        @Nullable Mark mark,
        String text,
        @Nullable BigDecimal count,
        @Nullable String countNote) {
    /** The most characters of a text. */
    public static final int MOST_TEXT = 20_000;
    /** The most characters of the words beside a number. */
    public static final int MOST_NOTE = 300;

    public static final ReportDraft EMPTY = new ReportDraft(null, "", null, null);

    public ReportDraft {
        text = text.strip();
        countNote = countNote == null || countNote.isBlank() ? null : countNote.strip();
    }

    /** Refuses what could not be kept at all. */
    void checkKept() {
        if (text.length() > MOST_TEXT) {
            throw new Refused(new AssignmentRefusal.TextTooLong(MOST_TEXT));
        }
        if (countNote != null && countNote.length() > MOST_NOTE) {
            throw new Refused(new AssignmentRefusal.TextTooLong(MOST_NOTE));
        }
        if (count != null && (count.signum() < 0 || count.precision() > 15)) {
            throw new Refused(new AssignmentRefusal.NoSuchCount());
        }
    }

    /** Refuses what says too little to be reviewed. */
    void checkComplete() {
        if (mark == null) {
            throw new Refused(new AssignmentRefusal.MarkMissing());
        }
        if (text.isEmpty()) {
            throw new Refused(new AssignmentRefusal.NothingSaid());
        }
    }
}
