package kaskad;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.organisations.OrganisationQueries;
import kaskad.organisations.attributes.AttributeKey;
import kaskad.organisations.attributes.AttributeQueries;
import kaskad.organisations.attributes.Attributes;
import kaskad.organisations.changes.Changes;
import kaskad.organisations.changes.NewChange;
import kaskad.organisations.changes.OrganisationChange;
import kaskad.organisations.codes.CodeQueries;
import kaskad.organisations.codes.CodeSystem;
import kaskad.organisations.codes.Codes;
import kaskad.organisations.groups.GroupDraft;
import kaskad.organisations.groups.GroupRule;
import kaskad.organisations.groups.Groups;
import kaskad.organisations.offices.NewHolding;
import kaskad.organisations.offices.OfficeQueries;
import kaskad.organisations.offices.Offices;
import org.springframework.stereotype.Component;

/** What the register knows of a municipality's school, each with the id that opens it. */
@Component
class RegisterBelongings {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    private final Codes codes;
    private final CodeQueries codeQueries;
    private final Attributes attributes;
    private final AttributeQueries attributeQueries;
    private final Offices offices;
    private final OfficeQueries officeQueries;
    private final Changes changes;
    private final Groups groups;
    private final OrganisationQueries organisations;

    RegisterBelongings(
            Codes codes,
            CodeQueries codeQueries,
            Attributes attributes,
            AttributeQueries attributeQueries,
            Offices offices,
            OfficeQueries officeQueries,
            Changes changes,
            Groups groups,
            OrganisationQueries organisations) {
        this.codes = codes;
        this.codeQueries = codeQueries;
        this.attributes = attributes;
        this.attributeQueries = attributeQueries;
        this.offices = offices;
        this.officeQueries = officeQueries;
        this.changes = changes;
        this.groups = groups;
        this.organisations = organisations;
    }

    /** A school's card with one of everything on it. */
    Map<String, String> of(Region.Built region) {
        UUID school = region.school().id();
        var scope = region.school().subtree();
        codes.give(Actor.SYSTEM, school, CodeSystem.INN, "7707083893", null);
        attributes.say(Actor.SYSTEM, school, AttributeKey.SMALL, "", null, null);
        UUID office = offices.open(Actor.SYSTEM, school, "директор", true);
        offices.appoint(Actor.SYSTEM, school, office, 0, new NewHolding("Ветрова А. А.", null, false, DAY, null, null));
        String name = organisations.find(school).orElseThrow().name();
        UUID change = changes.make(
                Actor.SYSTEM, new NewChange(new OrganisationChange.Renaming(school, name, name), DAY, "приказ"));
        return Map.of(
                "id", school.toString(),
                "code", codeQueries.of(scope, school).getFirst().id().toString(),
                "attribute", attributeQueries.of(scope, school).getFirst().id().toString(),
                "office", office.toString(),
                "holder",
                        officeQueries
                                .of(scope, school)
                                .getFirst()
                                .holdings()
                                .getFirst()
                                .id()
                                .toString(),
                "change", change.toString());
    }

    /** A listed group of the municipality with one member. */
    Map<String, String> group(Actor owner, Region.Built region) {
        UUID group = groups.create(
                owner, region.centre().id(), new GroupDraft("Закрытая группа", "", new GroupRule.Listed()));
        groups.include(owner, group, Set.copyOf(List.of(region.school().id())));
        return Map.of("id", group.toString(), "member", region.school().id().toString());
    }
}
