package kaskad.plans.editions;

import kaskad.kernel.Refusal;

/** Why an edition is not prepared. */
public sealed interface EditionRefusal extends Refusal {

    /** The next edition follows an approved plan; a draft is simply edited. */
    record NotInForce(String title) implements EditionRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The draft follows no plan, so there is nothing to match its rows with. */
    record FollowsNothing(String title) implements EditionRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Editions of one plan belong to one organisation. */
    record AnotherOwner(String title) implements EditionRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Two rows of the draft would be the same measure of the plan. */
    record FollowedTwice(String number) implements EditionRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }
}
