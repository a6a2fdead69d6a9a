package kaskad.plans.derivation;

import kaskad.kernel.Refusal;

/** Why a plan is not made of another. */
public sealed interface DerivationRefusal extends Refusal {

    /** No measure was chosen. */
    record NothingChosen() implements DerivationRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The new plan lacks a title or a period. */
    record HeadIncomplete() implements DerivationRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }
}
