package kaskad.plans;

import java.util.UUID;
import kaskad.kernel.DomainEvent;
import kaskad.kernel.Place;

/** What happens to plans. Told within the transaction, so that a listener's own rows change with the plan's. */
public sealed interface PlanEvent extends DomainEvent {

    /** The plan may be published from now on. */
    record PlanApproved(PlanId plan, Place place, UUID act) implements PlanEvent {}

    /** A draft goes; told just before its rows do, so that rows pointing at it can let go. */
    record PlanDiscarded(PlanId plan, Place place) implements PlanEvent {}
}
