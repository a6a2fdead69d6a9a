package kaskad.assignments.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import kaskad.assignments.Standing;
import kaskad.assignments.lists.MatrixQueries;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Scope;
import kaskad.organisations.Today;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.plans.Plans;
import kaskad.ui.Choice;
import kaskad.ui.Matrix;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The matrix of a plan, so many organisations at a time. */
@Controller
class MatrixController {
    /** Columns of one page: a thousand schools stay readable and fast. */
    private static final int COLUMNS = 60;

    private final MatrixQueries matrix;
    private final Plans plans;
    private final PlanQueries planQueries;
    private final Today today;

    MatrixController(MatrixQueries matrix, Plans plans, PlanQueries planQueries, Today today) {
        this.matrix = matrix;
        this.plans = plans;
        this.planQueries = planQueries;
        this.today = today;
    }

    @GetMapping(AssignmentUrls.MATRIX)
    View page(
            Actor actor,
            Texts texts,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID municipality,
            @RequestParam(required = false) @Nullable UUID after) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        Scope scope = actor.scope(Permission.VIEW);
        LocalDate day = today.of(actor);
        int shownYear = year == null ? within(plan, day.getYear()) : year;
        List<MatrixQueries.Column> all = matrix.columns(scope, plan.id());
        List<MatrixQueries.Column> wanted = all.stream()
                .filter(column -> municipality == null || municipality.equals(column.municipality()))
                .toList();
        List<MatrixQueries.Column> columns = slice(wanted, after);
        var cells = matrix.cells(
                scope,
                plan.id(),
                shownYear,
                columns.stream().map(MatrixQueries.Column::id).toList(),
                day);
        boolean more = !columns.isEmpty() && !columns.getLast().equals(wanted.getLast());
        String address = AssignmentUrls.matrix(id) + "?year=" + shownYear
                + (municipality == null ? "" : "&municipality=" + municipality);
        return new View(
                "assignments/web/matrix",
                new MatrixPage(
                        id,
                        plan.title(),
                        Integer.toString(shownYear),
                        years(plan),
                        Objects.toString(municipality, null),
                        municipalities(all),
                        totals(matrix.totals(scope, plan.id(), shownYear, municipality, day), texts),
                        matrix(plan, planQueries.measures(scope, plan.id()), columns, cells, texts),
                        columns.size(),
                        wanted.size(),
                        more
                                ? AssignmentUrls.further(
                                        address, columns.getLast().id().toString())
                                : null));
    }

    private static int within(PlanCard plan, int year) {
        int from = plan.period().from().getYear();
        return Math.clamp(year, from, Math.max(from, plan.period().until().getYear()));
    }

    private static List<MatrixQueries.Column> slice(List<MatrixQueries.Column> all, @Nullable UUID after) {
        int start = IntStream.range(0, all.size())
                        .filter(i -> all.get(i).id().equals(after))
                        .findFirst()
                        .orElse(-1)
                + 1;
        return all.subList(start, Math.min(all.size(), start + COLUMNS));
    }

    private static List<Choice> years(PlanCard plan) {
        return IntStream.rangeClosed(
                        plan.period().from().getYear(), plan.period().until().getYear() + 1)
                .mapToObj(year -> new Choice(Integer.toString(year), Integer.toString(year)))
                .toList();
    }

    private static List<Choice> municipalities(List<MatrixQueries.Column> all) {
        return all.stream()
                .filter(column -> column.municipality() != null)
                .map(column -> new Choice(
                        Objects.toString(column.municipality()), Objects.toString(column.municipalityName(), "")))
                .distinct()
                .toList();
    }

    private static List<MatrixPage.Total> totals(Map<Standing, Long> counts, Texts texts) {
        return counts.entrySet().stream()
                .map(entry -> new MatrixPage.Total(
                        entry.getKey().status(),
                        texts.text("assignments.standing." + entry.getKey().name()),
                        entry.getValue()))
                .toList();
    }

    private static Matrix matrix(
            PlanCard plan,
            List<MeasureRow> measures,
            List<MatrixQueries.Column> columns,
            Map<UUID, Map<UUID, MatrixQueries.Cell>> cells,
            Texts texts) {
        List<Matrix.Row> rows = new ArrayList<>();
        int section = -1;
        for (MeasureRow measure : measures) {
            if (measure.sectionPosition() != section && !measure.sectionTitle().isBlank()) {
                rows.add(new Matrix.Group(OccurrencePages.number(measure.sectionNumber()) + measure.sectionTitle()));
            }
            section = measure.sectionPosition();
            rows.add(row(plan, measure, columns, cells.getOrDefault(measure.id(), Map.of())));
        }
        return new Matrix(
                texts.text("assignments.matrix.caption"),
                texts.text("assignments.matrix.corner", columns.size(), measures.size()),
                texts.text("assignments.matrix.last"),
                columns.stream().map(MatrixQueries.Column::name).toList(),
                rows);
    }

    private static Matrix.Row row(
            PlanCard plan,
            MeasureRow measure,
            List<MatrixQueries.Column> columns,
            Map<UUID, MatrixQueries.Cell> cells) {
        List<Matrix.@Nullable Cell> row = new ArrayList<>();
        int accepted = 0;
        for (MatrixQueries.Column column : columns) {
            MatrixQueries.Cell cell = cells.get(column.id());
            row.add(
                    cell == null
                            ? null
                            : new Matrix.Cell(cell.standing().status(), AssignmentUrls.occurrence(cell.occurrence())));
            accepted += cell != null && cell.standing().isAccepted() ? 1 : 0;
        }
        return new Matrix.Cells(
                OccurrencePages.number(measure.number()) + measure.title(),
                AssignmentUrls.plan(plan.id().value()),
                row,
                cells.isEmpty() ? "—" : accepted + " / " + cells.size());
    }
}
