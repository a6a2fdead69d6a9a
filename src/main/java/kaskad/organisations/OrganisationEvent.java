package kaskad.organisations;

import kaskad.kernel.Actor;
import kaskad.kernel.DomainEvent;

/** What happened in the register. */
public sealed interface OrganisationEvent extends DomainEvent {

    /** {@code actor} entered {@code organisation} into the tree. */
    record OrganisationAdded(Actor actor, Organisation organisation) implements OrganisationEvent {}
}
