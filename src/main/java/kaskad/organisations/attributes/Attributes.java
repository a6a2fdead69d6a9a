package kaskad.organisations.attributes;

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

/** Says of organisations what they are or take part in. */
@Service
public class Attributes {
    private final Organisations organisations;
    private final AttributeStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attributes(Organisations organisations, AttributeStore store, ApplicationEventPublisher events, Clock clock) {
        this.organisations = organisations;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Says it for the days from and until, either of which may be open; saying it again changes nothing. */
    @Transactional
    public void say(
            Actor actor, UUID id, AttributeKey key, String value, @Nullable LocalDate from, @Nullable LocalDate until) {
        Organisation organisation = organisations.kept(actor, id);
        if (from != null && until != null && until.isBefore(from)) {
            throw new Refused(new OrganisationRefusal.WrongDays(from));
        }
        String said = key.valued() ? value.strip() : "";
        if (store.insert(new Attribute(Ids.next(clock), id, key, said, from, until))) {
            tell(actor, organisation, "attribute", Map.of(), Map.of("attribute", key.word(), "value", said));
        }
    }

    /** Says the first things of organisations that have just been brought in; whoever did it has journaled it. */
    @Transactional
    public void sayFirst(List<FirstAttribute> given) {
        store.insertAll(given.stream()
                .map(one -> new Attribute(Ids.next(clock), one.organisation(), one.key(), one.value(), null, null))
                .toList());
    }

    /** What is first said of an organisation. */
    public record FirstAttribute(UUID organisation, AttributeKey key, String value) {}

    /** The last day of what holds until further notice. */
    @Transactional
    public void end(Actor actor, UUID id, UUID attribute, LocalDate until) {
        Organisation organisation = organisations.kept(actor, id);
        AttributeKey key = store.end(id, attribute, until)
                .orElseThrow(() -> new Refused(new OrganisationRefusal.NoSuchEntry(attribute)));
        tell(actor, organisation, "end_attribute", Map.of("attribute", key.word()), Map.of("until", until.toString()));
    }

    private void tell(
            Actor actor, Organisation of, String action, Map<String, String> before, Map<String, String> after) {
        events.publishEvent(new RegisterEdited(actor, of.place(), "organisation", of.id(), action, before, after));
    }
}
