package kaskad.assignments.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.SharedSamples;
import kaskad.documents.ActCard;
import kaskad.documents.clauses.OrderClause;
import kaskad.documents.clauses.OrderClauses;
import kaskad.office.DocumentReader;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanId;
import kaskad.reading.ReadClause;
import kaskad.reading.ReadDocument;
import kaskad.reading.ReadMeasure;
import kaskad.reading.Reading;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import org.junit.jupiter.api.Test;

/** The orders that the product is made for, read whole; skipped where they do not lie beside the project. */
class OrderSamplesTest {
    @Test
    void pairsClausesOfAnOrderWithRowsOfThePlanThatItApproves() throws Exception {
        ReadDocument read = read("003.docx");
        List<OrderClause> clauses = clauses(read);
        Map<UUID, Pair> pairs = Pairing.of(
                clauses.stream()
                        .filter(clause -> Treatment.of(clause.kind()) != Treatment.NONE)
                        .toList(),
                rows(read));
        Map<String, String> numbers = clauses.stream()
                .filter(clause -> pairs.containsKey(clause.id()))
                .collect(Collectors.toMap(
                        OrderClause::number,
                        clause -> number(Objects.requireNonNull(pairs.get(clause.id()))),
                        (first, second) -> first + " " + second));
        assertThat(numbers)
                .containsEntry("2.2", "2.2")
                .containsEntry("4", "4.6")
                .containsEntry("7", "2.5")
                .containsEntry("8", "2.6")
                .containsEntry("9", "2.7");
    }

    @Test
    void tellsDutiesFromOffersAndInformation() throws Exception {
        assertThat(treatments("003.docx"))
                .containsEntry("5.2", Treatment.OPT_IN)
                .containsEntry("6.1", Treatment.DUTY)
                .containsEntry("2", Treatment.NONE)
                .containsEntry("10", Treatment.NONE);
        assertThat(treatments("004.docx").values())
                .filteredOn(treatment -> treatment == Treatment.DUTY)
                .hasSize(8);
    }

    @Test
    void knowsTheCoordinatorThatTheOrderAppoints() throws Exception {
        assertThat(clauses(read("003.docx")))
                .filteredOn(clause -> clause.number().equals("2.4"))
                .singleElement()
                .satisfies(clause -> assertThat(clause.addressees()).contains("МАУ ИМЦ"));
    }

    private static Map<String, Treatment> treatments(String name) throws Exception {
        return clauses(read(name)).stream()
                .collect(Collectors.toMap(
                        OrderClause::number, clause -> Treatment.of(clause.kind()), (first, second) -> second));
    }

    private static String number(Pair pair) {
        return pair.measure().number().replaceFirst("\\.$", "");
    }

    private static List<OrderClause> clauses(ReadDocument read) {
        return OrderClauses.of(Objects.requireNonNull(read.act()).clauses().stream()
                .map(OrderSamplesTest::clause)
                .toList());
    }

    private static ActCard.Clause clause(ReadClause clause) {
        return new ActCard.Clause(
                UUID.randomUUID(),
                clause.number(),
                clause.text(),
                clause.addressees() == null ? null : clause.addressees().raw(),
                clause.deadline());
    }

    private static List<Pair> rows(ReadDocument read) {
        List<Pair> rows = new ArrayList<>();
        PlanId plan = new PlanId(new UUID(0, 1));
        for (ReadMeasure measure : read.plans().getFirst().measures().toList()) {
            rows.add(new Pair(plan, "План", row(measure, rows.size() + 1), false));
        }
        return rows;
    }

    private static MeasureRow row(ReadMeasure measure, int position) {
        return new MeasureRow(
                UUID.randomUUID(),
                position,
                Objects.requireNonNullElse(measure.number(), ""),
                measure.title(),
                1,
                "",
                "",
                DeadlineReader.read("", DeadlineContext.NONE),
                "",
                List.of(),
                "",
                null,
                0);
    }

    private static ReadDocument read(String name) throws Exception {
        Optional<Path> file = SharedSamples.folder().map(folder -> folder.resolve("samples/office/" + name));
        assumeTrue(file.filter(Files::exists).isPresent());
        return Reading.read(new DocumentReader().read(file.orElseThrow()), name);
    }
}
