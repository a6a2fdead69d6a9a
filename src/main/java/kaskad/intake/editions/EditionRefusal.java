package kaskad.intake.editions;

import kaskad.kernel.Refusal;

/** Why a proposed edition is not taken. */
public sealed interface EditionRefusal extends Refusal {

    /** Nothing that the act says changes this plan. */
    record NothingChanges(String title) implements EditionRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A row of the proposal has no title: {@code number} is the row's. */
    record RowWithoutTitle(String number) implements EditionRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }
}
