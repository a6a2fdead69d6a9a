package kaskad.plans.measures;

import kaskad.kernel.Refusal;

/** Why something about a measure is not changed. */
public sealed interface MeasureRefusal extends Refusal {

    /** A milestone, a risk, an ask says what it is. */
    record NameMissing() implements MeasureRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** A milestone has its day. */
    record DateMissing() implements MeasureRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Somebody changed it since the actor read it: what stands there now, and what the actor wrote. */
    record ChangedMeanwhile(String theirs, String yours) implements MeasureRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The same is asked already. */
    record AskedAlready(String title) implements MeasureRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A former edition is for reading. */
    record FormerEdition(String title) implements MeasureRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
