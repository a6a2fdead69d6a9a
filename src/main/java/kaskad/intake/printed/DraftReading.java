package kaskad.intake.printed;

import static kaskad.intake.printed.DocumentJson.items;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kaskad.intake.draft.DataTable;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftAct;
import kaskad.intake.draft.DraftClause;
import kaskad.intake.draft.DraftDeadline;
import kaskad.intake.draft.DraftExecutor;
import kaskad.intake.draft.DraftFinding;
import kaskad.intake.draft.DraftGroup;
import kaskad.intake.draft.DraftMeasure;
import kaskad.intake.draft.DraftPlace;
import kaskad.intake.draft.DraftPlan;
import kaskad.intake.draft.DraftSection;
import kaskad.intake.draft.DraftTarget;
import kaskad.plans.PlanLevel;
import kaskad.reading.ReadBlock;
import kaskad.reading.ReadDocument;
import kaskad.reading.executors.Party;
import kaskad.reading.json.AmendmentJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the JSON of the reading contract to a draft; executors are matched with the register on the way. */
final class DraftReading {
    private final JsonNode root;
    private final ReadDocument read;
    private final List<ReadBlock> blocks;
    private final Function<Party, Stream<DraftExecutor>> matching;

    /** {@code root} is the same as {@code read} and {@code blocks}, as JSON. */
    DraftReading(
            JsonNode root, ReadDocument read, List<ReadBlock> blocks, Function<Party, Stream<DraftExecutor>> matching) {
        this.root = root;
        this.read = read;
        this.blocks = blocks;
        this.matching = matching;
    }

    Draft draft(Map<String, String> abbreviations) {
        JsonNode act = root.path("act");
        LocalDate dated = date(act.path("date"));
        List<DraftPlan> plans = new ArrayList<>();
        List<DraftFinding> findings = new ArrayList<>();
        for (JsonNode node : root.path("plans")) {
            DraftPlan plan = plan(node);
            DraftPlan filled = PeriodGuess.fill(plan, dated);
            if (!filled.equals(plan)) {
                findings.add(PeriodGuess.finding(plans.size()));
            }
            plans.add(filled);
        }
        Draft draft = new Draft(
                act.isObject() ? act(act) : null,
                plans,
                list(root, "groups", DraftReading::group),
                list(root, "data", DraftReading::table),
                List.of(),
                abbreviations,
                List.of());
        findings.addAll(new Remarks(read, blocks, draft).of(read.findings()));
        return draft.withFindings(findings);
    }

    private DraftAct act(JsonNode act) {
        return new DraftAct(
                text(act, "kind"),
                text(act, "issuer"),
                text(act, "number"),
                date(act.path("date")),
                text(act, "title"),
                text(act.path("control"), "post"),
                text(act.path("control"), "person"),
                text(act.path("signatory"), "post"),
                text(act.path("signatory"), "person"),
                list(act, "clauses", DraftReading::clause),
                list(act, "amendments", AmendmentJson::read),
                ReadGrounds.of(read.act()));
    }

    private static DraftClause clause(JsonNode clause) {
        return new DraftClause(
                text(clause, "number"),
                text(clause, "text"),
                text(clause.path("addressees"), "raw"),
                deadline(clause.path("deadline")));
    }

    private DraftPlan plan(JsonNode plan) {
        List<DraftSection> sections = new ArrayList<>();
        int position = 0;
        for (JsonNode section : plan.path("sections")) {
            List<DraftMeasure> measures = new ArrayList<>();
            for (JsonNode measure : section.path("measures")) {
                measures.add(measure(measure, ++position));
            }
            sections.add(new DraftSection(text(section, "number"), text(section, "title"), measures));
        }
        String level = text(plan, "level");
        return new DraftPlan(
                text(plan, "title"),
                level.isEmpty() ? null : PlanLevel.of(level),
                date(plan.path("period").path("from")),
                date(plan.path("period").path("until")),
                sections,
                list(plan, "indicators", DraftReading::target));
    }

    private DraftMeasure measure(JsonNode measure, int position) {
        return new DraftMeasure(
                position,
                text(measure, "number"),
                text(measure, "title"),
                deadline(measure.path("deadline")),
                text(measure.path("executors"), "raw"),
                executors(measure.path("executors").path("parties")),
                text(measure.path("result"), "raw"),
                place(measure.path("at")));
    }

    private List<DraftExecutor> executors(JsonNode parties) {
        return items(parties).stream()
                .map(PartyReading::party)
                .flatMap(matching)
                .toList();
    }

    private static DraftTarget target(JsonNode indicator) {
        JsonNode target = indicator.path("target");
        return new DraftTarget(
                text(indicator, "number"),
                text(indicator, "title"),
                text(indicator.path("deadline"), "raw"),
                target.path("kind").asString("none"),
                target.path("value").isNumber() ? target.path("value").decimalValue() : null,
                text(target, "unit"),
                target.path("base_year").isInt() ? target.path("base_year").intValue() : null,
                date(target.path("due")));
    }

    private static DraftGroup group(JsonNode group) {
        return new DraftGroup(
                text(group, "title"),
                list(group, "members", member -> new DraftGroup.Member(text(member, "person"), text(member, "post"))));
    }

    private static DataTable table(JsonNode table) {
        return new DataTable(
                text(table, "title"),
                list(table, "columns", column -> column.asString("")),
                list(
                        table,
                        "rows",
                        row -> items(row).stream()
                                .map(cell -> cell.asString(""))
                                .toList()));
    }

    private static DraftDeadline deadline(JsonNode deadline) {
        return deadline.isObject()
                ? new DraftDeadline(text(deadline, "raw"), text(deadline, "kind"), norm(deadline.path("norm")))
                : DraftDeadline.NONE;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> norm(JsonNode norm) {
        return norm.isObject() ? JsonMapper.shared().treeToValue(norm, Map.class) : Map.of();
    }

    private static @Nullable DraftPlace place(JsonNode at) {
        return at.path("row").isInt()
                ? new DraftPlace(number(at, "page"), number(at, "table"), number(at, "row"))
                : null;
    }

    private static @Nullable Integer number(JsonNode node, String key) {
        return node.path(key).isInt() ? node.path(key).intValue() : null;
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }

    private static @Nullable LocalDate date(JsonNode node) {
        String text = node.asString("");
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> read) {
        return items(node.path(key)).stream().map(read).toList();
    }
}
