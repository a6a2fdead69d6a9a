package kaskad.plans;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a plan stands. A draft is edited and discarded; an approved plan is published and changes by its next edition
 * only, which leaves the former one behind.
 */
public sealed interface PlanState {

    /** As stored and as in message keys. */
    String word();

    /** Still being prepared; {@code follows}: the approved plan whose next edition it is. */
    record Draft(@Nullable PlanId follows) implements PlanState {
        @Override
        public String word() {
            return "draft";
        }
    }

    /** Approved by {@code act} of the module of documents. */
    record Approved(UUID act, Instant at) implements PlanState {
        @Override
        public String word() {
            return "approved";
        }
    }

    /** A former edition of the plan {@code living}, as it was approved; for reading only. */
    record Superseded(UUID act, Instant at, PlanId living) implements PlanState {
        @Override
        public String word() {
            return "superseded";
        }
    }
}
