package kaskad.organisations;

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
}
