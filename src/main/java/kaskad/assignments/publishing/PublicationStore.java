package kaskad.assignments.publishing;

import java.time.Instant;
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
            select a.measure_id, a.organisation_id from assignments.assignment a where a.plan_id = :plan
            """;
    static final String PUBLICATION = """
            insert into assignments.publication (id, plan_id, region_id, municipality_id, organisation_id, published_by,
                published_at, organisations, assignments, occurrences)
            values (:id, :plan, :region, :municipality, :organisation, :account, :at, :organisations, 0, 0)
            """;
    static final String ASSIGN = """
            insert into assignments.assignment (id, publication_id, plan_id, measure_id, region_id, municipality_id,
                organisation_id, lead)
            select p.id, :publication, :plan, p.measure, g.region_id, g.municipality_id, g.id, p.lead
            from unnest(cast(:ids as uuid[]), cast(:measures as uuid[]), cast(:organisations as uuid[]),
                cast(:leads as boolean[])) as p (id, measure, organisation, lead)
            join organisations.organisation g on g.id = p.organisation
            on conflict (measure_id, organisation_id) do nothing
            """;
    static final String OCCUR = """
            insert into assignments.occurrence (id, assignment_id, plan_id, measure_id, region_id, municipality_id,
                organisation_id, position, opens, due, control_date, report_due, answer_by)
            select i.id, a.id, a.plan_id, a.measure_id, a.region_id, a.municipality_id, a.organisation_id, d.position,
                d.opens, d.due, d.control, d.report, d.report
            from unnest(cast(:ids as uuid[]), cast(:assignments as uuid[]), cast(:positions as int[]))
                as i (id, assignment, position)
            join assignments.assignment a on a.id = i.assignment
            join unnest(cast(:measures as uuid[]), cast(:numbers as int[]), cast(:opens as date[]),
                cast(:dues as date[]), cast(:controls as date[]), cast(:reports as date[]))
                as d (measure, position, opens, due, control, report)
                on d.measure = a.measure_id and d.position = i.position
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
    int assign(UUID publication, PlanId plan, List<UUID> ids, List<Expansion.Party> parties) {
        return jdbc.sql(ASSIGN)
                .param("publication", publication)
                .param("plan", plan.value())
                .param("ids", array(ids, Function.identity()))
                .param("measures", array(parties, Expansion.Party::measure))
                .param(
                        "organisations",
                        array(parties, party -> party.organisation().id()))
                .param("leads", array(parties, Expansion.Party::lead))
                .update();
    }

    /** One dated instance to be made: {@code position} counts from 1 within its measure. */
    record Slot(UUID id, UUID assignment, int position) {}

    int occur(List<Slot> slots, List<Schedule.Dated> dates) {
        return jdbc.sql(OCCUR)
                .param("ids", array(slots, Slot::id))
                .param("assignments", array(slots, Slot::assignment))
                .param("positions", array(slots, Slot::position))
                .param("measures", array(dates, Schedule.Dated::measure))
                .param("numbers", array(dates, Schedule.Dated::position))
                .param("opens", array(dates, dated -> dated.when().opens()))
                .param("dues", array(dates, dated -> dated.when().due()))
                .param("controls", array(dates, dated -> dated.when().controlDate()))
                .param("reports", array(dates, dated -> dated.when().reportDue()))
                .update();
    }

    void counted(UUID id, int assignments, int occurrences) {
        jdbc.sql(COUNTED)
                .param("id", id)
                .param("assignments", assignments)
                .param("occurrences", occurrences)
                .update();
    }

    private static <T> String array(List<T> rows, Function<T, ?> value) {
        return rows.stream().map(value).map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
