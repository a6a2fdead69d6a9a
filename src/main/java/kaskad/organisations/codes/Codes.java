package kaskad.organisations.codes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Refused;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationEvent.RegisterEdited;
import kaskad.organisations.OrganisationRefusal;
import kaskad.organisations.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives organisations their codes. */
@Service
public class Codes {
    private final Organisations organisations;
    private final CodeStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Codes(Organisations organisations, CodeStore store, ApplicationEventPublisher events, Clock clock) {
        this.organisations = organisations;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** A code from a day on ({@code null}: as far back as is known); one of a single system follows the one before. */
    @Transactional
    public void give(Actor actor, UUID id, CodeSystem system, String value, @Nullable LocalDate from) {
        Organisation organisation = organisations.kept(actor, id);
        if (!system.fits(value)) {
            throw new Refused(new OrganisationRefusal.WrongCode(value));
        }
        Code code = new Code(Ids.next(clock), id, system, value, from, null);
        store.lock(id);
        if (system.single()) {
            store.giveWay(code);
        }
        store.insert(code);
        tell(actor, organisation, "code", Map.of(), Map.of(system.word(), value));
    }

    /** Codes of organisations that have just been brought in; whoever brought them in has journaled it. */
    @Transactional
    public void giveFirst(List<FirstCode> given) {
        store.insertAll(given.stream()
                .map(one -> {
                    if (!one.system().fits(one.value())) {
                        throw new Refused(new OrganisationRefusal.WrongCode(one.value()));
                    }
                    return new Code(Ids.next(clock), one.organisation(), one.system(), one.value(), null, null);
                })
                .toList());
    }

    /** The first code that an organisation has in a system. */
    public record FirstCode(UUID organisation, CodeSystem system, String value) {}

    /** The last day of a code that has no other. */
    @Transactional
    public void end(Actor actor, UUID id, UUID code, LocalDate until) {
        Organisation organisation = organisations.kept(actor, id);
        String value =
                store.end(id, code, until).orElseThrow(() -> new Refused(new OrganisationRefusal.NoSuchEntry(code)));
        tell(actor, organisation, "end_code", Map.of("code", value), Map.of("until", until.toString()));
    }

    private void tell(
            Actor actor, Organisation of, String action, Map<String, String> before, Map<String, String> after) {
        events.publishEvent(new RegisterEdited(actor, of.place(), "organisation", of.id(), action, before, after));
    }
}
