package kaskad.plans.links;

import kaskad.kernel.Refusal;

/** Why measures are not linked. */
public sealed interface LinkRefusal extends Refusal {

    /** The parent of a plan stands on a level above it and is in force. */
    record NotAbove(String title) implements LinkRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A plan is not linked with itself, nor a former edition with anything. */
    record NothingToLink(String title) implements LinkRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
