package kaskad.assignments.policies;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Place;
import kaskad.kernel.Refused;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationRefusal;
import kaskad.organisations.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to rules of control. */
@Service
public class Policies {
    private final PolicyStore store;
    private final Organisations organisations;
    private final Journal journal;
    private final Clock clock;

    Policies(PolicyStore store, Organisations organisations, Journal journal, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.journal = journal;
        this.clock = clock;
    }

    /** What counts for what is handed down from {@code place}: the rules of the nearest authority upward. */
    public ControlRules at(Place place) {
        return store.nearest(place).map(PolicyStore.Kept::rules).orElseGet(ControlRules::usual);
    }

    /**
     * The rules in force for an authority and where they come from.
     *
     * @param own whether they are its own
     * @param version of its own rules; 0 where it has none
     */
    public record InForce(Organisation authority, ControlRules rules, boolean own, int version) {}

    public InForce inForce(Actor actor, UUID authority) {
        Organisation organisation = authority(actor, authority);
        return store.nearest(organisation.place())
                .map(kept -> kept.organisation().equals(authority)
                        ? new InForce(organisation, kept.rules(), true, kept.version())
                        : new InForce(organisation, kept.rules(), false, 0))
                .orElseGet(() -> new InForce(organisation, ControlRules.usual(), false, 0));
    }

    /** Sets the rules of an authority, as the actor saw them in {@code version}. */
    @Transactional
    public void set(Actor actor, UUID authority, int version, ControlRules rules) {
        InForce before = inForce(actor, authority);
        Place place = before.authority().place();
        boolean kept = before.own()
                ? store.update(authority, version, rules, clock.instant())
                : store.insert(place, rules, clock.instant());
        if (!kept) {
            throw new Refused(new PolicyRefusal.RulesChanged(before.authority().shortName()));
        }
        journal.write(
                actor,
                Change.of(place, "policy", authority, "set")
                        .from(Map.of("rules", before.rules().toString()))
                        .to(Map.of("rules", rules.toString())));
    }

    /** Goes back to the rules of the next authority upward. */
    @Transactional
    public void drop(Actor actor, UUID authority) {
        InForce before = inForce(actor, authority);
        if (store.delete(authority)) {
            journal.write(
                    actor,
                    Change.of(before.authority().place(), "policy", authority, "drop")
                            .from(Map.of("rules", before.rules().toString())));
        }
    }

    private Organisation authority(Actor actor, UUID id) {
        Organisation organisation = organisations.get(id);
        if (!actor.may(Permission.VIEW, organisation.place())) {
            throw new Refused(new OrganisationRefusal.NoSuchOrganisation(id));
        }
        if (!actor.may(Permission.PUBLISH_PLAN, organisation.place())
                && !actor.may(Permission.CONTROL, organisation.place())) {
            throw new Refused(new PolicyRefusal.NotYourRules(organisation.shortName()));
        }
        return organisation;
    }
}
