package kaskad.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaskad.kernel.DomainEvent;
import kaskad.kernel.Place;
import org.jspecify.annotations.Nullable;

/** What happens to plans. Told within the transaction, so that a listener's own rows change with the plan's. */
public sealed interface PlanEvent extends DomainEvent {

    /** The plan may be published from now on. */
    record PlanApproved(PlanId plan, Place place, UUID act) implements PlanEvent {}

    /** A draft goes; told just before its rows do, so that rows pointing at it can let go. */
    record PlanDiscarded(PlanId plan, Place place) implements PlanEvent {}

    /**
     * The living plan has the content of its next edition; told just before the row of the draft goes.
     *
     * @param edition the edition in force from now on
     * @param former where the former edition is read from now on
     * @param draft the plan that the edition was prepared in
     */
    record EditionApproved(
            PlanId plan, Place place, UUID act, int edition, PlanId former, PlanId draft, Changes changes)
            implements PlanEvent {}

    /**
     * An organisation has adopted its own plan under {@code parent}.
     *
     * @param measures the measures of the parent that asked for it: for this organisation they are carried out
     * @param plan the adopted plan, where it is kept here
     */
    record PlanAdopted(
            PlanId parent,
            Place adopter,
            UUID adoption,
            String number,
            LocalDate date,
            @Nullable UUID attachment,
            @Nullable PlanId plan,
            List<UUID> measures)
            implements PlanEvent {
        public PlanAdopted {
            measures = List.copyOf(measures);
        }
    }

    /** What an edition changes, by measures of the living plan; a measure may stand in several sets. */
    record Changes(
            Set<UUID> added, Set<UUID> withdrawn, Set<UUID> reworded, Set<UUID> rescheduled, Set<UUID> reassigned) {
        public Changes {
            added = Set.copyOf(added);
            withdrawn = Set.copyOf(withdrawn);
            reworded = Set.copyOf(reworded);
            rescheduled = Set.copyOf(rescheduled);
            reassigned = Set.copyOf(reassigned);
        }
    }
}
