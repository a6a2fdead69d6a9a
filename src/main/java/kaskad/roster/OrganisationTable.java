package kaskad.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Place;
import kaskad.operations.OperationRun;
import kaskad.operations.tables.TableImport;
import kaskad.operations.tables.TableMatch;
import kaskad.operations.tables.TableProblem;
import kaskad.operations.tables.TableRow;
import kaskad.operations.tables.TableSchema;
import kaskad.organisations.codes.CodeSystem;
import kaskad.organisations.web.OrganisationUrls;
import kaskad.ui.Sentence;
import org.springframework.stereotype.Component;

/**
 * The register below a territory as a table. A row is told by its codes, and where it has none by its name within its
 * municipality; an organisation does not change municipality by a table, that is a change with a day.
 */
@Component
class OrganisationTable implements TableImport {
    private final RosterQueries queries;
    private final RosterWriter writer;

    OrganisationTable(RosterQueries queries, RosterWriter writer) {
        this.queries = queries;
        this.writer = writer;
    }

    @Override
    public String kind() {
        return "organisations";
    }

    @Override
    public String title() {
        return "organisations.title";
    }

    @Override
    public String operation() {
        return "roster.operation";
    }

    @Override
    public Permission permission() {
        return Permission.ADMINISTER;
    }

    @Override
    public TableSchema schema() {
        return RosterSchema.SCHEMA;
    }

    @Override
    public Map<Integer, TableMatch> match(Actor actor, Place place, List<TableRow> rows) {
        Roster roster = roster(actor, place);
        Map<Integer, TableMatch> matches = new HashMap<>();
        Set<UUID> taken = new HashSet<>();
        rows.forEach(row -> matches.put(row.number(), match(roster, row, taken)));
        return matches;
    }

    @Override
    public void apply(OperationRun run, List<TableRow> added, List<TableRow> changed) {
        writer.write(run, roster(run.actor(), run.place()), added, changed);
    }

    @Override
    public void undo(OperationRun run, List<TableRow> added, List<TableRow> former) {
        writer.takeBack(run, roster(run.actor(), run.place()), !added.isEmpty(), former);
    }

    @Override
    public List<TableRow> export(Actor actor, Place place) {
        return queries.known(actor.scope(Permission.ADMINISTER), territory(place)).stream()
                .map(known -> new TableRow(0, known.values()))
                .toList();
    }

    @Override
    public Optional<String> result() {
        return Optional.of(OrganisationUrls.LIST);
    }

    private Roster roster(Actor actor, Place place) {
        var scope = actor.scope(Permission.ADMINISTER);
        UUID territory = territory(place);
        return new Roster(queries.territories(scope, territory), queries.known(scope, territory));
    }

    /** The list of an authority is that of its territory. */
    static UUID territory(Place place) {
        UUID municipality = place.municipality();
        UUID region = place.region();
        return municipality != null ? municipality : region != null ? region : place.organisation();
    }

    private static TableMatch match(Roster roster, TableRow row, Set<UUID> taken) {
        Optional<UUID> within = roster.within(row);
        if (within.isEmpty()) {
            return refused(RosterSchema.MUNICIPALITY, "roster.error.municipality", row.text(RosterSchema.MUNICIPALITY));
        }
        for (CodeSystem system : List.of(CodeSystem.KPP, CodeSystem.OKTMO)) {
            String code = row.text(system.word());
            if (!code.isEmpty() && !system.fits(code)) {
                return refused(system.word(), "roster.error.code", code);
            }
        }
        Optional<Known> known = roster.find(row);
        if (known.isEmpty()) {
            return new TableMatch.Added();
        }
        if (!taken.add(known.get().id())) {
            return refused(RosterSchema.NAME, "roster.error.twice", known.get().value(RosterSchema.SHORT_NAME));
        }
        if (row.has(RosterSchema.MUNICIPALITY)
                && !row.text(RosterSchema.MUNICIPALITY).isEmpty()
                && !within.get().equals(known.get().within())) {
            return refused(
                    RosterSchema.MUNICIPALITY,
                    "roster.error.elsewhere",
                    known.get().value(RosterSchema.MUNICIPALITY));
        }
        Map<String, String> former = differences(row, known.get());
        return former.isEmpty() ? new TableMatch.Unchanged() : new TableMatch.Changed(former);
    }

    /** What the row would change, as it is now. */
    static Map<String, String> differences(TableRow row, Known known) {
        Map<String, String> former = new HashMap<>();
        row.values().forEach((field, value) -> {
            boolean same = field.equals(RosterSchema.MUNICIPALITY)
                    || same(field, value, known.value(field))
                    || value.isEmpty() && RosterSchema.TYPE.equals(field);
            if (!same) {
                former.put(field, known.value(field));
            }
        });
        if (former.containsKey(RosterSchema.SHORT_NAME)
                && row.text(RosterSchema.SHORT_NAME).isEmpty()) {
            former.remove(RosterSchema.SHORT_NAME);
        }
        return former;
    }

    private static boolean same(String field, String value, String known) {
        return RosterSchema.MARKS.contains(field)
                ? Boolean.parseBoolean(value) == Boolean.parseBoolean(known)
                : RosterSchema.joined(RosterSchema.parts(value)).equals(RosterSchema.joined(RosterSchema.parts(known)));
    }

    private static TableMatch refused(String field, String key, String argument) {
        return new TableMatch.Refused(List.of(new TableProblem(field, Sentence.of(key, argument))));
    }
}
