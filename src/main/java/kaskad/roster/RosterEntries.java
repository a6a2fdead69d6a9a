package kaskad.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.organisations.attributes.AttributeKey;
import kaskad.organisations.attributes.AttributeQueries;
import kaskad.organisations.attributes.Attributes;
import kaskad.organisations.codes.Code;
import kaskad.organisations.codes.CodeQueries;
import kaskad.organisations.codes.CodeSystem;
import kaskad.organisations.codes.Codes;
import org.springframework.stereotype.Component;

/** Brings the codes and attributes of one organisation to what a cell says: what is missing begins, what is gone ends. */
@Component
class RosterEntries {
    private final Codes codes;
    private final CodeQueries codeQueries;
    private final Attributes attributes;
    private final AttributeQueries attributeQueries;

    RosterEntries(Codes codes, CodeQueries codeQueries, Attributes attributes, AttributeQueries attributeQueries) {
        this.codes = codes;
        this.codeQueries = codeQueries;
        this.attributes = attributes;
        this.attributeQueries = attributeQueries;
    }

    void codes(Actor actor, UUID organisation, CodeSystem system, List<String> wanted, LocalDate day) {
        List<Code> has = codeQueries.of(actor.scope(Permission.ADMINISTER), organisation).stream()
                .filter(code -> code.system() == system && code.until() == null)
                .toList();
        if (!system.single() || wanted.isEmpty()) {
            has.stream()
                    .filter(code -> !wanted.contains(code.value()))
                    .forEach(code -> codes.end(actor, organisation, code.id(), day.minusDays(1)));
        }
        wanted.stream()
                .filter(value -> has.stream().noneMatch(code -> code.value().equals(value)))
                .forEach(value -> codes.give(actor, organisation, system, value, has.isEmpty() ? null : day));
    }

    void attributes(Actor actor, UUID organisation, AttributeKey key, List<String> wanted, LocalDate day) {
        attributeQueries.of(actor.scope(Permission.ADMINISTER), organisation).stream()
                .filter(one -> one.key() == key && one.until() == null && !wanted.contains(one.value()))
                .forEach(one -> attributes.end(actor, organisation, one.id(), day.minusDays(1)));
        wanted.forEach(value -> attributes.say(actor, organisation, key, value, day, null));
    }
}
