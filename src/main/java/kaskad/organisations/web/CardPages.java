package kaskad.organisations.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Scope;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationCard;
import kaskad.organisations.Organisations;
import kaskad.organisations.Today;
import kaskad.organisations.attributes.AttributeQueries;
import kaskad.organisations.changes.ChangePreview;
import kaskad.organisations.changes.ChangeQueries;
import kaskad.organisations.changes.OpenWork;
import kaskad.organisations.codes.CodeQueries;
import kaskad.organisations.groups.AddresseeGroupQueries;
import kaskad.organisations.names.NameQueries;
import kaskad.organisations.offices.OfficeQueries;
import kaskad.ui.Texts;
import org.springframework.stereotype.Component;

/** Puts an organisation's card together; what upper modules have open comes through their slots. */
@Component
class CardPages {
    private final Organisations organisations;
    private final Today today;
    private final CodeQueries codes;
    private final AttributeQueries attributes;
    private final NameQueries names;
    private final OfficeQueries offices;
    private final AddresseeGroupQueries groups;
    private final ChangeQueries changes;
    private final List<OpenWork> work;

    CardPages(
            Organisations organisations,
            Today today,
            CodeQueries codes,
            AttributeQueries attributes,
            NameQueries names,
            OfficeQueries offices,
            AddresseeGroupQueries groups,
            ChangeQueries changes,
            List<OpenWork> work) {
        this.organisations = organisations;
        this.today = today;
        this.codes = codes;
        this.attributes = attributes;
        this.names = names;
        this.offices = offices;
        this.groups = groups;
        this.changes = changes;
        this.work = work;
    }

    CardPage page(Actor actor, UUID id, Map<String, String> errors, Texts t) {
        OrganisationCard card = organisations.card(actor, id);
        Scope scope = Organisations.seen(actor);
        return new CardPage(
                card,
                facts(card, t),
                today.of(actor),
                actor.may(Permission.ADMINISTER, card.organisation().place()),
                actor.may(Permission.VIEW, card.organisation().place()),
                codes.of(scope, id),
                attributes.of(scope, id),
                names.of(scope, id),
                offices.of(scope, id),
                groups.holding(scope, id, today.of(actor)),
                changes.of(scope, id),
                work.stream()
                        .map(open -> new ChangePreview.Counted(open.key(), open.count(List.of(id))))
                        .filter(line -> line.count() > 0)
                        .toList(),
                Labels.systems(t),
                Labels.attributes(t),
                errors);
    }

    private static Map<String, String> facts(OrganisationCard card, Texts t) {
        Organisation organisation = card.organisation();
        Integer number = organisation.number();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(t.text("organisations.name"), organisation.name());
        facts.put(t.text("organisations.short-name"), organisation.shortName());
        facts.put(
                t.text("organisations.type"),
                Labels.sort(t, organisation.kind(), organisation.type(), card.schoolKind()));
        facts.put(t.text("organisations.number"), number == null ? "" : number.toString());
        List<String> way = new ArrayList<>();
        card.above().forEach(above -> way.add(above.name()));
        facts.put(t.text("organisations.within"), String.join(" → ", way));
        facts.put(t.text("organisations.zone"), organisation.zone().getId());
        facts.put(t.text("organisations.closed"), t.date(card.closed()));
        return facts;
    }
}
