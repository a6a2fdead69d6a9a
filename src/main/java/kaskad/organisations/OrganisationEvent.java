package kaskad.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.DomainEvent;
import kaskad.kernel.Place;

/** What happened in the register. */
public sealed interface OrganisationEvent extends DomainEvent {

    /** {@code actor} entered {@code organisation} into the tree. */
    record OrganisationAdded(Actor actor, Organisation organisation) implements OrganisationEvent {}

    /**
     * Something of the register was edited by hand.
     *
     * @param subject "organisation", "group", "office": the kind of thing, as the journal words it
     * @param action what was done, as the journal words it
     * @param before the changed values as they were, by their names
     * @param after the changed values as they are
     */
    record RegisterEdited(
            Actor actor,
            Place place,
            String subject,
            UUID id,
            String action,
            Map<String, String> before,
            Map<String, String> after)
            implements OrganisationEvent {
        public RegisterEdited {
            before = Map.copyOf(before);
            after = Map.copyOf(after);
        }
    }

    /**
     * Organisations were merged, split, renamed, closed or transferred.
     *
     * @param change names it: what is handed over by it is taken back by it
     * @param kind "merger", "split", "renaming", "closing", "transfer"
     * @param place of the organisation that it is about
     * @param organisation that it is about
     * @param moves what becomes of open work; none where only a name changes
     */
    record OrganisationsChanged(
            Actor actor,
            UUID change,
            String kind,
            Place place,
            UUID organisation,
            LocalDate day,
            String basis,
            List<Move> moves)
            implements OrganisationEvent {
        public OrganisationsChanged {
            moves = List.copyOf(moves);
        }
    }

    /** All of that was taken back; {@code moves} are those that were made. */
    record ChangeUndone(Actor actor, UUID change, String kind, Place place, UUID organisation, List<Move> moves)
            implements OrganisationEvent {
        public ChangeUndone {
            moves = List.copyOf(moves);
        }
    }
}
