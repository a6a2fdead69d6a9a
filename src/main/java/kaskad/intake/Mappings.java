package kaskad.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationRefusal;
import kaskad.organisations.Organisations;
import kaskad.plans.ExecutorTarget;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what an authority remembers of wordings: whom each means in its next documents. */
@Service
public class Mappings {
    private final MappingStore store;
    private final Bodies bodies;
    private final Organisations organisations;
    private final Journal journal;
    private final Clock clock;

    Mappings(MappingStore store, Bodies bodies, Organisations organisations, Journal journal, Clock clock) {
        this.store = store;
        this.bodies = bodies;
        this.organisations = organisations;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A wording and whom it means.
     *
     * @param author who decided; {@code null}, not noted, as {@code at}
     */
    public record Line(
            String wording,
            ExecutorTarget target,
            @Nullable UUID organisation,
            @Nullable String author,
            @Nullable Instant at) {}

    /** Wordings are equal whatever their case and spaces. */
    public static String key(String wording) {
        return MappingStore.key(wording);
    }

    /** All of them by wording. */
    public List<Line> list(Actor actor, UUID organisation) {
        return store.lines(home(actor, organisation).id());
    }

    /** The authority whose memory it is. */
    public Organisation home(Actor actor, UUID organisation) {
        Organisation home = organisations.get(organisation);
        if (!actor.may(Permission.IMPORT, home.place())) {
            throw new Refused(new OrganisationRefusal.NoSuchOrganisation(organisation));
        }
        return home;
    }

    /** The organisations that a wording may mean there. */
    public List<Organisation> bodies(Actor actor, UUID organisation) {
        return bodies.around(home(actor, organisation).place());
    }

    /** From now on the wording means something else; documents that are being checked stay as they are. */
    @Transactional
    public void change(Actor actor, UUID organisation, String wording, ExecutorChoice choice) {
        Organisation home = home(actor, organisation);
        UUID body = choice.organisation();
        if (body != null
                && bodies.around(home.place()).stream()
                        .noneMatch(one -> one.id().equals(body))) {
            throw new Refused(new OrganisationRefusal.NoSuchOrganisation(body));
        }
        store.remember(home.id(), wording, choice, actor.name(), clock.instant());
        journal.write(
                actor,
                change(home, "map")
                        .to(Map.of("wording", wording, "target", choice.target().word())));
    }

    /** From now on the wording is matched anew in each document; what it meant, if it was remembered. */
    @Transactional
    public Optional<ExecutorChoice> forget(Actor actor, UUID organisation, String wording) {
        Organisation home = home(actor, organisation);
        Optional<ExecutorChoice> was = Optional.ofNullable(store.list(home.id()).get(key(wording)))
                .map(known -> new ExecutorChoice(known.target(), known.organisation(), true));
        store.forget(home.id(), wording);
        journal.write(actor, change(home, "forget").from(Map.of("wording", wording)));
        return was;
    }

    private static Change change(Organisation home, String action) {
        return Change.of(home.place(), "mapping", home.id(), action);
    }
}
