package kaskad.assignments.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaskad.kernel.Place;
import kaskad.plans.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All write SQL of publication: a few statements over arrays, whatever the number of organisations. */
@Repository
class PublicationStore {
    static final String PUBLISHED = """
            select c.measure_id, a.organisation_id
            from assignments.duty_measure c
            join assignments.assignment a on a.duty_id = c.duty_id
            where c.plan_id = :plan
            """;
    static final String PUBLICATION = """
            insert into assignments.publication (id, plan_id, region_id, municipality_id, organisation_id, published_by,
                published_at, organisations, assignments, occurrences)
            values (:id, :plan, :region, :municipality, :organisation, :account, :at, :organisations, 0, 0)
            """;
    static final String DUTIES = """
            insert into assignments.duty (id, kind, region_id, municipality_id, organisation_id, plan_id, source, section,
                number, title, deadline_raw, deadline_kind, deadline_norm, executors_raw, result)
            select m.id, 'measure', p.region_id, p.municipality_id, p.organisation_id, p.id, p.title,
                case when coalesce(trim(s.number), '') = '' then s.title else s.number || '. ' || s.title end,
                m.number, m.title, m.deadline_raw, m.deadline_kind, m.deadline_norm, m.executors_raw, m.result
            from plans.measure m
            join plans.section s on s.id = m.section_id
            join plans.plan p on p.id = m.plan_id
            where m.plan_id = :plan and m.id = any(cast(:measures as uuid[]))
                and not exists (select 1 from assignments.duty_measure c where c.measure_id = m.id)
            on conflict (id) do nothing
            """;
    static final String CARRIED_OUT = """
            insert into assignments.duty_measure (measure_id, duty_id, plan_id)
            select d.id, d.id, d.plan_id from assignments.duty d
            where d.plan_id = :plan and d.kind = 'measure' and d.id = any(cast(:measures as uuid[]))
            on conflict (measure_id) do nothing
            """;
    static final String ASSIGN = """
            insert into assignments.assignment (id, operation_id, issued_at, duty_id, region_id, municipality_id,
                organisation_id, lead, half_term)
            select p.id, :publication, :at, c.duty_id, g.region_id, g.municipality_id, g.id, p.lead, p.helps
            from unnest(cast(:ids as uuid[]), cast(:measures as uuid[]), cast(:organisations as uuid[]),
                cast(:leads as boolean[]), cast(:helps as boolean[])) as p (id, measure, organisation, lead, helps)
            join assignments.duty_measure c on c.measure_id = p.measure
            join organisations.organisation g on g.id = p.organisation
            on conflict (duty_id, organisation_id) do nothing
            """;
    static final String OCCUR = """
            insert into assignments.occurrence (id, assignment_id, duty_id, region_id, municipality_id, organisation_id,
                position, opens, due, control_date, report_due, answer_by)
            select cast(:block || lpad(to_hex(row_number() over (order by a.organisation_id, r.report)), 12, '0') as uuid),
                a.id, a.duty_id, a.region_id, a.municipality_id, a.organisation_id, d.position, d.opens,
                d.due, d.control, r.report, r.report
            from assignments.assignment a
            join assignments.duty_measure c on c.duty_id = a.duty_id
            join unnest(cast(:dated as uuid[]), cast(:numbers as int[]), cast(:opens as date[]), cast(:dues as date[]),
                cast(:controls as date[]), cast(:reports as date[]), cast(:halves as date[]))
                as d (measure, position, opens, due, control, report, half) on d.measure = c.measure_id
            cross join lateral (select case when a.half_term then d.half else d.report end as report) r
            where c.plan_id = :plan and a.operation_id = :publication
            """;
    static final String COUNTED = """
            update assignments.publication set assignments = :assignments, occurrences = :occurrences where id = :id
            """;

    private final JdbcClient jdbc;

    PublicationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Expansion.Pair> published(PlanId plan) {
        return new HashSet<>(jdbc.sql(PUBLISHED)
                .param("plan", plan.value())
                .query((row, n) -> new Expansion.Pair(
                        row.getObject("measure_id", UUID.class), row.getObject("organisation_id", UUID.class)))
                .list());
    }

    void open(UUID id, PlanId plan, Place place, UUID account, Instant at, int organisations) {
        jdbc.sql(PUBLICATION)
                .param("id", id)
                .param("plan", plan.value())
                .param("region", place.region())
                .param("municipality", place.municipality())
                .param("organisation", place.organisation())
                .param("account", account)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("organisations", organisations)
                .update();
    }

    /** How many were new: what somebody else published a moment ago is left as it is. */
    int assign(UUID publication, PlanId plan, Instant at, List<UUID> ids, List<Expansion.Party> parties) {
        UUID[] measures =
                parties.stream().map(Expansion.Party::measure).distinct().toArray(UUID[]::new);
        for (String sql : List.of(DUTIES, CARRIED_OUT)) {
            jdbc.sql(sql)
                    .param("plan", plan.value())
                    .param("measures", measures)
                    .update();
        }
        return jdbc.sql(ASSIGN)
                .param("publication", publication)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ids", ids.toArray(UUID[]::new))
                .param("measures", uuids(parties, Expansion.Party::measure))
                .param(
                        "organisations",
                        uuids(parties, party -> party.organisation().id()))
                .param("leads", parties.stream().map(Expansion.Party::lead).toArray(Boolean[]::new))
                .param("helps", parties.stream().map(Expansion.Party::helps).toArray(Boolean[]::new))
                .update();
    }

    /** Every assignment of the publication times every date of its measure; gives the number of occurrences. */
    int occur(UUID publication, PlanId plan, String block, List<Schedule.Dated> dates) {
        return jdbc.sql(OCCUR)
                .param("publication", publication)
                .param("plan", plan.value())
                .param("block", block)
                .param("dated", uuids(dates, Schedule.Dated::measure))
                .param("numbers", dates.stream().map(Schedule.Dated::position).toArray(Integer[]::new))
                .param("opens", days(dates, dated -> dated.when().opens()))
                .param("dues", days(dates, dated -> dated.when().due()))
                .param("controls", days(dates, dated -> dated.when().controlDate()))
                .param("reports", days(dates, dated -> dated.when().reportDue()))
                .param("halves", days(dates, Schedule.Dated::half))
                .update();
    }

    void counted(UUID id, int assignments, int occurrences) {
        jdbc.sql(COUNTED)
                .param("id", id)
                .param("assignments", assignments)
                .param("occurrences", occurrences)
                .update();
    }

    /** A typed array: the planner sees how long it is. */
    private static <T> UUID[] uuids(List<T> rows, Function<T, UUID> value) {
        return rows.stream().map(value).toArray(UUID[]::new);
    }

    private static String days(List<Schedule.Dated> dates, Function<Schedule.Dated, LocalDate> day) {
        return dates.stream().map(day).map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
