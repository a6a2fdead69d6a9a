package kaskad.plans;

import java.time.Instant;
import java.util.UUID;

/** Where a plan stands. A draft is edited and discarded; an approved plan is published and never changes. */
public sealed interface PlanState {

    /** As stored and as in message keys. */
    String word();

    /** Still being prepared. */
    record Draft() implements PlanState {
        @Override
        public String word() {
            return "draft";
        }

        public Approved approve(UUID act, Instant at) {
            return new Approved(act, at);
        }
    }

    /** Approved by {@code act} of the module of documents. */
    record Approved(UUID act, Instant at) implements PlanState {
        @Override
        public String word() {
            return "approved";
        }
    }
}
