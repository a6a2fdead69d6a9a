package kaskad.assignments.orders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.documents.clauses.OrderClause;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanId;
import kaskad.reading.At;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.ReadSection;
import kaskad.reading.alignment.Alignment;

/**
 * Which clauses say what a row of the plan says: those that cite its number, then those whose words are alike. A row is
 * proposed once, to the clause that fits best. Pure.
 */
final class Pairing {
    private static final Pattern CITED = Pattern.compile(
            "(?iuU)п(?:ункт\\p{L}*|\\.|\\.\\s?п\\.)\\s*(\\d+(?:\\.\\d+)*)\\.?\\s+(?:приложени|плана|дорожной)");

    private final List<Pair> rows;
    private final Set<UUID> taken = new HashSet<>();
    private final Map<UUID, Pair> pairs = new HashMap<>();

    /** {@code rows}: every row of the plans, as the pair that it would make. */
    private Pairing(List<Pair> rows) {
        this.rows = rows;
    }

    /** The proposals by the ids of the clauses. */
    static Map<UUID, Pair> of(List<OrderClause> clauses, List<Pair> rows) {
        Pairing pairing = new Pairing(rows);
        clauses.forEach(clause -> pairing.cited(clause).ifPresent(row -> pairing.take(clause, row, true)));
        pairing.alike(clauses.stream()
                .filter(clause -> !pairing.pairs.containsKey(clause.id()))
                .toList());
        return pairing.pairs;
    }

    private Optional<Pair> cited(OrderClause clause) {
        Matcher cited = CITED.matcher(clause.text());
        return cited.find()
                ? rows.stream()
                        .filter(row -> plain(row.measure().number()).equals(cited.group(1)))
                        .findFirst()
                : Optional.empty();
    }

    private void alike(List<OrderClause> clauses) {
        List<Alignment.Pair> found = new ArrayList<>(Alignment.of(
                        plan(clauses.stream().map(OrderClause::title).toList()),
                        plan(rows.stream().map(row -> row.measure().title()).toList()))
                .pairs());
        found.sort((a, b) -> Double.compare(b.score(), a.score()));
        found.forEach(one -> take(clauses.get(one.childRow() - 1), rows.get(one.parentRow() - 1), false));
    }

    private void take(OrderClause clause, Pair row, boolean cited) {
        if (taken.add(row.measure().id())) {
            pairs.put(clause.id(), new Pair(row.plan(), row.planTitle(), row.measure(), cited));
        }
    }

    private static ReadPlan plan(List<String> titles) {
        List<ReadMeasure> measures = new ArrayList<>();
        for (String title : titles) {
            measures.add(new ReadMeasure(null, title, null, null, null, List.of(), At.row(1, measures.size() + 1)));
        }
        return new ReadPlan(
                List.of(),
                "",
                null,
                ReadPlan.Span.UNKNOWN,
                List.of(),
                List.of(),
                List.of(new ReadSection(null, "", measures)),
                List.of());
    }

    private static String plain(String number) {
        return Objects.requireNonNull(number).strip().replaceFirst("\\.$", "");
    }

    /** One row as the pair that it would make. */
    static Pair row(PlanId plan, String title, MeasureRow measure) {
        return new Pair(plan, title, measure, false);
    }
}
