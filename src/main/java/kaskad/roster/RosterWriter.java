package kaskad.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kaskad.kernel.Actor;
import kaskad.operations.OperationRun;
import kaskad.operations.tables.TableRow;
import kaskad.organisations.NewOrganisation;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationEdit;
import kaskad.organisations.OrganisationKind;
import kaskad.organisations.OrganisationType;
import kaskad.organisations.Organisations;
import kaskad.organisations.SchoolKind;
import kaskad.organisations.Today;
import kaskad.organisations.attributes.AttributeKey;
import kaskad.organisations.attributes.Attributes;
import kaskad.organisations.codes.CodeSystem;
import kaskad.organisations.codes.Codes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes rows of the table through the register's doors: those that are new all at once, corrections one by one. */
@Component
class RosterWriter {
    private final Organisations organisations;
    private final Codes codes;
    private final Attributes attributes;
    private final RosterEntries entries;
    private final Today today;

    RosterWriter(Organisations organisations, Codes codes, Attributes attributes, RosterEntries entries, Today today) {
        this.organisations = organisations;
        this.codes = codes;
        this.attributes = attributes;
        this.entries = entries;
        this.today = today;
    }

    void write(OperationRun run, Roster roster, List<TableRow> added, List<TableRow> changed) {
        if (!added.isEmpty()) {
            add(run, roster, added);
        }
        changed.forEach(row -> roster.find(row).ifPresent(known -> correct(run.actor(), known, row)));
    }

    void takeBack(OperationRun run, Roster roster, boolean any, List<TableRow> former) {
        if (any) {
            organisations.removeAll(run.actor(), run.id(), run.place());
        }
        former.forEach(row -> roster.find(row).ifPresent(known -> correct(run.actor(), known, row)));
    }

    private void add(OperationRun run, Roster roster, List<TableRow> rows) {
        Organisation home = organisations.get(roster.territories().home());
        List<Organisation> made = organisations.addAll(
                run.actor(),
                run.id(),
                run.place(),
                rows.stream().map(row -> given(roster, home, row)).toList());
        List<Codes.FirstCode> firstCodes = new ArrayList<>();
        List<Attributes.FirstAttribute> firstAttributes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            UUID id = made.get(i).id();
            TableRow row = rows.get(i);
            Stream.concat(RosterSchema.CODES.stream(), Stream.of(RosterSchema.LOGIN))
                    .forEach(field -> RosterSchema.parts(row.text(field))
                            .forEach(code -> firstCodes.add(new Codes.FirstCode(id, CodeSystem.of(field), code))));
            RosterSchema.MARKS.stream()
                    .filter(row::yes)
                    .forEach(key -> firstAttributes.add(new Attributes.FirstAttribute(id, AttributeKey.of(key), "")));
            RosterSchema.SAID.forEach(key -> RosterSchema.parts(row.text(key))
                    .forEach(word ->
                            firstAttributes.add(new Attributes.FirstAttribute(id, AttributeKey.of(key), word))));
        }
        codes.giveFirst(firstCodes);
        attributes.sayFirst(firstAttributes);
    }

    private static NewOrganisation given(Roster roster, Organisation home, TableRow row) {
        String name = row.text(RosterSchema.NAME);
        String brief = row.text(RosterSchema.SHORT_NAME);
        OrganisationType type = type(row, name);
        return new NewOrganisation(
                roster.within(row).orElseThrow(),
                type == OrganisationType.AUTHORITY ? OrganisationKind.UNIT : OrganisationKind.ORGANISATION,
                type,
                name,
                brief.isEmpty() ? name : brief,
                number(row),
                false,
                home.zone(),
                RosterSchema.parts(row.text(RosterSchema.ALIASES)));
    }

    /** What the row says, or what the name sounds like. */
    private static OrganisationType type(TableRow row, String name) {
        if (!row.text(RosterSchema.TYPE).isEmpty()) {
            return OrganisationType.of(row.text(RosterSchema.TYPE));
        }
        return SchoolKind.named(name).isPresent()
                        || name.toLowerCase(Locale.ROOT).contains("школ")
                ? OrganisationType.SCHOOL
                : OrganisationType.OTHER;
    }

    private static @Nullable Integer number(TableRow row) {
        Long number = row.whole(RosterSchema.NUMBER);
        return number == null ? null : Math.toIntExact(number);
    }

    private void correct(Actor actor, Known known, TableRow row) {
        Map<String, String> changed = OrganisationTable.differences(row, known);
        if (Stream.of(
                        RosterSchema.NAME,
                        RosterSchema.SHORT_NAME,
                        RosterSchema.TYPE,
                        RosterSchema.SCHOOL_KIND,
                        RosterSchema.NUMBER,
                        RosterSchema.ALIASES)
                .anyMatch(changed::containsKey)) {
            organisations.edit(actor, known.id(), organisations.get(known.id()).version(), edit(known, row));
        }
        LocalDate day = today.of(actor);
        Stream.concat(RosterSchema.CODES.stream(), Stream.of(RosterSchema.LOGIN))
                .filter(changed::containsKey)
                .forEach(field -> entries.codes(
                        actor, known.id(), CodeSystem.of(field), RosterSchema.parts(row.text(field)), day));
        RosterSchema.MARKS.stream()
                .filter(changed::containsKey)
                .forEach(key -> entries.attributes(
                        actor, known.id(), AttributeKey.of(key), row.yes(key) ? List.of("") : List.of(), day));
        RosterSchema.SAID.stream()
                .filter(changed::containsKey)
                .forEach(key -> entries.attributes(
                        actor, known.id(), AttributeKey.of(key), RosterSchema.parts(row.text(key)), day));
    }

    /** What the row says in its columns, otherwise what is known. */
    private static OrganisationEdit edit(Known known, TableRow row) {
        String name = said(known, row, RosterSchema.NAME);
        String brief = said(known, row, RosterSchema.SHORT_NAME);
        String type = said(known, row, RosterSchema.TYPE);
        String schoolKind = said(known, row, RosterSchema.SCHOOL_KIND);
        String number = said(known, row, RosterSchema.NUMBER);
        return new OrganisationEdit(
                OrganisationType.of(type.isEmpty() ? known.value(RosterSchema.TYPE) : type),
                schoolKind.isEmpty() ? null : SchoolKind.of(schoolKind),
                name,
                brief.isEmpty() ? known.value(RosterSchema.SHORT_NAME) : brief,
                number.isEmpty() ? null : Integer.valueOf(number),
                RosterSchema.parts(said(known, row, RosterSchema.ALIASES)));
    }

    private static String said(Known known, TableRow row, String field) {
        return row.has(field) ? row.text(field) : known.value(field);
    }
}
