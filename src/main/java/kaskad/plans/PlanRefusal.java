package kaskad.plans;

import java.util.UUID;
import kaskad.kernel.Refusal;

/** Why something is not done with a plan. */
public sealed interface PlanRefusal extends Refusal {

    /** No such plan, or not in the actor's scope. */
    record NoSuchPlan(UUID id) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No such measure, or not in the actor's scope. */
    record NoSuchMeasure(UUID id) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The actor may see the plan, or know its organisation, but not do this. */
    record NotYourPlan(String title) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Only drafts are edited, approved and discarded. */
    record NotADraft(String title) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Somebody changed the plan since the actor read it. */
    record PlanChanged(String title) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Somebody changed the measure since the actor read it: both texts of the cell, and the version to start from. */
    record MeasureChanged(String number, String theirs, String yours, int version) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The approved plan has a next edition: that one is amended from now on. */
    record EditionExists(String title) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** What the document changes is in the plan already. */
    record AmendedAlready(String title) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The draft has changed since the document's amendments were made. */
    record ChangedSince(String title) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Nothing to approve. */
    record NoMeasures(String title) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Checks found errors, and nobody said that the plan is approved as it is. */
    record ErrorsRemain(int errors) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A plan of that level is no plan of this organisation. */
    record LevelDoesNotFit(String organisation) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** A measure is nothing without its title. */
    record TitleMissing() implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }
}
