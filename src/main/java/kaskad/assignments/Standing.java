package kaskad.assignments;

import java.time.LocalDate;
import kaskad.ui.Status;
import org.jspecify.annotations.Nullable;

/**
 * How an occurrence looks today: its state, and what the dates make of it. The most pressing stands first; the order is
 * that of a cell with several occurrences.
 */
public enum Standing {
    OVERDUE(Status.OVERDUE),
    RETURNED(Status.RETURNED),
    SUBMITTED(Status.ON_REVIEW),
    DRAFT(Status.IN_WORK),
    OPEN(Status.IN_WORK),
    NOT_DONE(Status.AT_RISK),
    PARTIAL(Status.AT_RISK),
    CONTINUED(Status.IN_WORK),
    DONE_LATE(Status.DONE_LATE),
    DONE(Status.DONE),
    NOT_DUE(Status.NOT_DUE),
    SUSPENDED(Status.NOT_DUE),
    CANCELLED(Status.NOT_DUE);

    private final Status status;

    Standing(Status status) {
        this.status = status;
    }

    public Status status() {
        return status;
    }

    /** The message that says it. */
    public String key() {
        return "assignments.standing." + name();
    }

    public boolean isAccepted() {
        return switch (this) {
            case DONE, DONE_LATE, PARTIAL, NOT_DONE, CONTINUED -> true;
            case OVERDUE, RETURNED, SUBMITTED, DRAFT, OPEN, NOT_DUE, SUSPENDED, CANCELLED -> false;
        };
    }

    /** By the stored words; {@code today} is the executor's. */
    public static Standing of(
            String state, @Nullable String mark, boolean onTime, LocalDate opens, LocalDate answerBy, LocalDate today) {
        return of(state, mark, onTime, opens.isAfter(today), answerBy.isBefore(today));
    }

    /** The same, the dates compared already: {@code ahead} of its opening, {@code past} its day. */
    public static Standing of(String state, @Nullable String mark, boolean onTime, boolean ahead, boolean past) {
        if (state.equals("accepted") && mark != null) {
            return accepted(Mark.of(mark), onTime);
        }
        if (state.equals("submitted")) {
            return SUBMITTED;
        }
        if (state.equals("suspended")) {
            return SUSPENDED;
        }
        if (state.equals("cancelled")) {
            return CANCELLED;
        }
        if (past) {
            return OVERDUE;
        }
        return switch (state) {
            case "returned" -> RETURNED;
            case "draft" -> DRAFT;
            default -> ahead ? NOT_DUE : OPEN;
        };
    }

    private static Standing accepted(Mark mark, boolean onTime) {
        return switch (mark) {
            case DONE -> onTime ? DONE : DONE_LATE;
            case PARTIAL -> PARTIAL;
            case NOT_DONE -> NOT_DONE;
            case IN_WORK -> CONTINUED;
        };
    }
}
