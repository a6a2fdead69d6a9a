package kaskad.assignments.policies;

import kaskad.kernel.Refusal;

/** Why rules of control were not changed. */
public sealed interface PolicyRefusal extends Refusal {

    /** Only whoever hands plans down there, or controls, sets the rules of an authority. */
    record NotYourRules(String organisation) implements PolicyRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Somebody changed the rules of {@code organisation} meanwhile. */
    record RulesChanged(String organisation) implements PolicyRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
