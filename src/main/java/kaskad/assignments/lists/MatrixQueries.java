package kaskad.assignments.lists;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.assignments.Standing;
import kaskad.assignments.Within;
import kaskad.kernel.Scope;
import kaskad.plans.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Measures × organisations of one plan in one year, each cell the most pressing of its occurrences. */
@Repository
public class MatrixQueries {
    static final String ORGANISATIONS = Within.in("""
            select g.id as organisation_id, g.short_name, g.type, g.municipality_id, m.short_name as municipality
            from organisations.organisation g
            left join organisations.organisation m on m.id = g.municipality_id
            where g.id in (select a.organisation_id from assignments.duty_measure c
                join assignments.assignment a on a.duty_id = c.duty_id where c.plan_id = :plan and {scope a})
            order by m.short_name nulls first, g.type = 'school', g.number nulls last, g.short_name, g.id
            """);
    static final String CELLS = Within.in("""
            select o.id, c.measure_id, o.organisation_id, o.state, o.mark, o.on_time, o.opens, o.answer_by
            from assignments.duty_measure c
            join assignments.occurrence o on o.duty_id = c.duty_id
            where c.plan_id = :plan and o.state <> 'cancelled' and o.organisation_id = any(cast(:organisations as uuid[]))
                and o.report_due between :from and :until and {scope o}
            """);
    static final String TOTALS = Within.in("""
            select o.state, o.mark, coalesce(o.on_time, false) as on_time, o.opens > :today as ahead,
                o.answer_by < :today as past, count(*) as occurrences
            from assignments.duty_measure c
            join assignments.occurrence o on o.duty_id = c.duty_id
            where c.plan_id = :plan and o.state <> 'cancelled' and o.report_due between :from and :until and {scope o}
                and (cast(:municipality as uuid) is null or o.municipality_id = cast(:municipality as uuid))
            group by 1, 2, 3, 4, 5
            """);

    private final JdbcClient jdbc;

    MatrixQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A column. Bodies stand before schools. */
    public record Column(
            UUID id,
            String name,
            boolean school,
            @Nullable UUID municipality,
            @Nullable String municipalityName) {}

    /** The most pressing occurrence of one measure in one organisation. */
    public record Cell(UUID occurrence, Standing standing) {}

    /** Organisations that got the plan, within {@code scope}, by municipality and number. */
    public List<Column> columns(Scope scope, PlanId plan) {
        return jdbc.sql(ORGANISATIONS)
                .params(Within.parameters(scope))
                .param("plan", plan.value())
                .query((row, n) -> new Column(
                        row.getObject("organisation_id", UUID.class),
                        row.getString("short_name"),
                        row.getString("type").equals("school"),
                        row.getObject("municipality_id", UUID.class),
                        row.getString("municipality")))
                .list();
    }

    /** By measure, then by organisation. */
    public Map<UUID, Map<UUID, Cell>> cells(
            Scope scope, PlanId plan, int year, List<UUID> organisations, LocalDate today) {
        Map<UUID, Map<UUID, Cell>> cells = new HashMap<>();
        jdbc.sql(CELLS)
                .params(Within.parameters(scope))
                .param("plan", plan.value())
                .param("organisations", Within.array(organisations))
                .param("from", LocalDate.of(year, 1, 1))
                .param("until", LocalDate.of(year, 12, 31))
                .query(row -> {
                    Standing standing = Standing.of(
                            row.getString("state"),
                            row.getString("mark"),
                            row.getBoolean("on_time"),
                            row.getObject("opens", LocalDate.class),
                            row.getObject("answer_by", LocalDate.class),
                            today);
                    Cell cell = new Cell(row.getObject("id", UUID.class), standing);
                    cells.computeIfAbsent(row.getObject("measure_id", UUID.class), id -> new HashMap<>())
                            .merge(row.getObject("organisation_id", UUID.class), cell, MatrixQueries::pressing);
                });
        return cells;
    }

    /** Occurrences of the year by standing, over all organisations within {@code scope}, or of one municipality. */
    public Map<Standing, Long> totals(
            Scope scope, PlanId plan, int year, @Nullable UUID municipality, LocalDate today) {
        Map<Standing, Long> totals = new EnumMap<>(Standing.class);
        jdbc.sql(TOTALS)
                .params(Within.parameters(scope))
                .param("plan", plan.value())
                .param("municipality", municipality)
                .param("from", LocalDate.of(year, 1, 1))
                .param("until", LocalDate.of(year, 12, 31))
                .param("today", today)
                .query(row -> {
                    Standing standing = Standing.of(
                            row.getString("state"),
                            row.getString("mark"),
                            row.getBoolean("on_time"),
                            row.getBoolean("ahead"),
                            row.getBoolean("past"));
                    totals.merge(standing, row.getLong("occurrences"), Long::sum);
                });
        return totals;
    }

    private static Cell pressing(Cell a, Cell b) {
        return a.standing().compareTo(b.standing()) <= 0 ? a : b;
    }
}
