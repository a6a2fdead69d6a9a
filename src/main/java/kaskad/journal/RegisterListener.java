package kaskad.journal;

import java.util.Map;
import kaskad.kernel.Actor;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what the register of organisations tells: it stands below the journal and cannot call it. */
@Component
class RegisterListener {
    private final Journal journal;

    RegisterListener(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(OrganisationEvent event) {
        switch (event) {
            case OrganisationEvent.OrganisationAdded(Actor actor, Organisation added) ->
                journal.write(
                        actor,
                        Change.of(added.place(), "organisation", added.id(), "create")
                                .to(Map.of("title", added.name())));
            case OrganisationEvent.RegisterEdited edited ->
                journal.write(
                        edited.actor(),
                        Change.of(edited.place(), edited.subject(), edited.id(), edited.action())
                                .from(edited.before())
                                .to(edited.after()));
            case OrganisationEvent.OrganisationsChanged changed ->
                journal.write(
                        changed.actor(),
                        Change.of(changed.place(), "organisation", changed.organisation(), changed.kind())
                                .to(Map.of("date", changed.day().toString(), "basis", changed.basis()))
                                .within(changed.change()));
            case OrganisationEvent.ChangeUndone undone ->
                journal.write(
                        undone.actor(),
                        Change.of(undone.place(), "organisation", undone.organisation(), "undo")
                                .from(Map.of("kind", undone.kind()))
                                .within(undone.change()));
        }
    }
}
