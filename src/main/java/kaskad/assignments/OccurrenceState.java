package kaskad.assignments;

import java.time.Instant;
import java.util.UUID;

/**
 * Where an occurrence stands between publication and acceptance. "Overdue" is no state: it follows from the date that
 * counts and today, see {@link Standing}.
 */
public sealed interface OccurrenceState {

    /** Nothing was written yet. */
    record Open() implements OccurrenceState {
        @Override
        public String word() {
            return "open";
        }
    }

    /** A report is being written. */
    record Draft() implements OccurrenceState {
        @Override
        public String word() {
            return "draft";
        }
    }

    /** A report waits for its review. */
    record Submitted(UUID by, Instant at) implements OccurrenceState {
        @Override
        public String word() {
            return "submitted";
        }
    }

    /** A report went back for rework; it is being rewritten. */
    record Returned(ReturnReason reason, String words) implements OccurrenceState {
        @Override
        public String word() {
            return "returned";
        }
    }

    /** A report was accepted; nothing changes any more. */
    record Accepted(UUID by, Instant at) implements OccurrenceState {
        @Override
        public String word() {
            return "accepted";
        }
    }

    /** As stored. */
    String word();

    /** Whether its executor may write now. */
    default boolean isWritable() {
        return switch (this) {
            case Open open -> true;
            case Draft draft -> true;
            case Returned returned -> true;
            case Submitted submitted -> false;
            case Accepted accepted -> false;
        };
    }
}
