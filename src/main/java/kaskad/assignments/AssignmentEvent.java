package kaskad.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kaskad.kernel.DomainEvent;
import kaskad.kernel.Place;

/** What happened to assignments. */
public sealed interface AssignmentEvent extends DomainEvent {

    /** A plan reached organisations; one event for the whole operation. */
    record PlanPublished(UUID publication, UUID plan, int organisations, int assignments, int occurrences)
            implements AssignmentEvent {}

    /** An order reached organisations; one event for the whole operation. */
    record OrderPutUnderControl(UUID control, UUID act, int organisations, int assignments, int occurrences)
            implements AssignmentEvent {}

    /** A report waits for review. */
    record ReportSubmitted(UUID occurrence, UUID duty, Place place) implements AssignmentEvent {}

    /** Reports were accepted, by one decision. */
    record ReportsAccepted(List<UUID> occurrences) implements AssignmentEvent {
        public ReportsAccepted {
            occurrences = List.copyOf(occurrences);
        }
    }

    /** A report went back, to be answered by {@code answerBy}. */
    record ReportReturned(UUID occurrence, UUID duty, Place place, ReturnReason reason, LocalDate answerBy)
            implements AssignmentEvent {}
}
