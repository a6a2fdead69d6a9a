package kaskad.plans;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Scope;
import kaskad.ui.Status;
import org.jspecify.annotations.Nullable;

/** Slot: how far the measures of a plan are carried out. One bean at most; asked once a page. */
public interface MeasureProgress {

    /** By measure; a measure without any occurrence within {@code scope} is left out. */
    Map<UUID, Progress> progress(Scope scope, PlanId plan, LocalDate today);

    /**
     * Counts of one measure's occurrences within a scope, those that have opened by today.
     *
     * @param organisations how many organisations have the measure
     * @param total occurrences counted
     * @param submitted handed in and waiting for review
     * @param nextReport the nearest day by which a report is due
     */
    record Progress(
            int organisations,
            int total,
            int accepted,
            int submitted,
            int returned,
            int overdue,
            @Nullable LocalDate nextReport) {

        /** The one word for all occurrences of a measure: what needs somebody comes first. */
        public Status status() {
            if (total == 0) {
                return Status.NOT_DUE;
            }
            if (accepted == total) {
                return Status.DONE;
            }
            if (overdue > 0) {
                return Status.OVERDUE;
            }
            if (returned > 0) {
                return Status.RETURNED;
            }
            return accepted + submitted == total ? Status.ON_REVIEW : Status.IN_WORK;
        }
    }
}
