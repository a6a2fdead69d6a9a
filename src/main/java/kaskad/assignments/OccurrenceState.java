package kaskad.assignments;

import java.time.Instant;
import java.util.Set;
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

    /** Held up for a time, for {@code why}: nothing is expected and nothing is overdue. */
    record Suspended(String why) implements OccurrenceState {
        @Override
        public String word() {
            return "suspended";
        }
    }

    /** Called off, for {@code why}; counted nowhere. */
    record Cancelled(String why) implements OccurrenceState {
        @Override
        public String word() {
            return "cancelled";
        }
    }

    /** The stored words of states in which an executor may write. */
    Set<String> WRITABLE = Set.of("open", "draft", "returned");

    /** As stored. */
    String word();

    /** Whether its executor may write now. */
    default boolean isWritable() {
        return WRITABLE.contains(word());
    }
}
