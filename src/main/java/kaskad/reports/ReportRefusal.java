package kaskad.reports;

import java.time.LocalDate;
import java.util.UUID;
import kaskad.kernel.Refusal;

/** Why there is no report. */
public sealed interface ReportRefusal extends Refusal {

    /** No such plan, or it is not the actor's to see, or it is still a draft. */
    record NoSuchPlan(UUID plan) implements ReportRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** A report is about the plan's time. */
    record BeforeThePlan(LocalDate asOf, LocalDate begins) implements ReportRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** A period ends on or after its first day. */
    record EndsBeforeItBegins(LocalDate from, LocalDate asOf) implements ReportRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }
}
