package kaskad.assignments.handover;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import kaskad.kernel.Place;
import kaskad.organisations.Move;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rewrites open rows, a few statements however many they are; what was accepted or called off is never touched. */
@Repository
class AssignmentHandOverStore {
    private static final String OPEN = "('open', 'draft', 'submitted', 'returned', 'suspended')";

    static final String COUNT = """
            select count(distinct o.assignment_id) from assignments.occurrence o
            where o.organisation_id = any(cast(:organisations as uuid[])) and o.state in
            """ + OPEN;
    static final String HERITAGE = """
            select distinct on (a.duty_id, h.id) a.id as assignment, h.id, h.region_id, h.municipality_id
            from unnest(cast(:from as uuid[]), cast(:to as uuid[])) as m(from_id, to_id)
            join assignments.assignment a on a.organisation_id = m.from_id
            join organisations.organisation h on h.id = m.to_id
            where not exists (
                    select 1 from assignments.assignment t where t.duty_id = a.duty_id and t.organisation_id = h.id)
                and exists (select 1 from assignments.occurrence o where o.assignment_id = a.id and o.state in
            """ + OPEN + """
                )
            order by a.duty_id, h.id, a.id
            """;
    static final String MAKE = """
            insert into assignments.assignment (id, operation_id, duty_id, region_id, municipality_id, organisation_id,
                lead, issued_at)
            select n.id, a.operation_id, a.duty_id, h.region_id, h.municipality_id, h.id, a.lead, a.issued_at
            from unnest(cast(:ids as uuid[]), cast(:assignments as uuid[]), cast(:heirs as uuid[]))
                as n(id, assignment_id, heir_id)
            join assignments.assignment a on a.id = n.assignment_id
            join organisations.organisation h on h.id = n.heir_id
            """;
    static final String MOVE = """
            update assignments.occurrence o
            set assignment_id = a.id, region_id = a.region_id, municipality_id = a.municipality_id,
                organisation_id = a.organisation_id, version = o.version + 1
            from unnest(cast(:ids as uuid[]), cast(:assignments as uuid[])) as n(id, assignment_id)
            join assignments.assignment a on a.id = n.id
            where o.assignment_id = n.assignment_id and o.state in
            """ + OPEN + """
            returning o.id, n.assignment_id || '/' || o.version as was
            """;
    static final String CANCEL = """
            update assignments.occurrence o
            set state = 'cancelled', side_reason = :reason, version = o.version + 1
            from (select w.id, w.state from assignments.occurrence w
                where w.organisation_id = any(cast(:organisations as uuid[]))
                    and w.state in ('open', 'draft', 'returned', 'suspended')
                for update) w
            where o.id = w.id
            returning o.id, w.state as was
            """;
    static final String TOUCHED = """
            select count(*)
            from unnest(cast(:ids as uuid[]), cast(:versions as int[])) as r(id, version)
            join assignments.occurrence o on o.id = r.id
            where o.version <> r.version
            """;
    static final String GIVE_BACK = """
            update assignments.occurrence o
            set assignment_id = a.id, region_id = a.region_id, municipality_id = a.municipality_id,
                organisation_id = a.organisation_id, version = o.version + 1
            from unnest(cast(:ids as uuid[]), cast(:assignments as uuid[])) as r(id, assignment_id)
            join assignments.assignment a on a.id = r.assignment_id
            where o.id = r.id
            """;
    static final String REVIVE = """
            update assignments.occurrence o set state = r.was, side_reason = null, version = o.version + 1
            from unnest(cast(:ids as uuid[]), cast(:states as text[])) as r(id, was)
            where o.id = r.id and o.state = 'cancelled'
            """;
    static final String FORGET = """
            delete from assignments.assignment a
            where a.id = any(cast(:ids as uuid[]))
                and not exists (select 1 from assignments.occurrence o where o.assignment_id = a.id)
            """;
    static final String RELOCATE = """
            update assignments.assignment a set region_id = :region, municipality_id = :municipality
            where a.organisation_id = :organisation
                and exists (select 1 from assignments.occurrence o where o.assignment_id = a.id and o.state in
            """ + OPEN + ")";
    static final String RELOCATE_OCCURRENCES = """
            update assignments.occurrence o set region_id = :region, municipality_id = :municipality
            where o.organisation_id = :organisation and o.state in
            """ + OPEN;

    private final JdbcClient jdbc;

    AssignmentHandOverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An assignment of one who is no more, that an heir goes on with. */
    record Heritage(UUID assignment, Place heir) {}

    long count(Collection<UUID> organisations) {
        return jdbc.sql(COUNT)
                .param("organisations", array(organisations))
                .query(Long.class)
                .single();
    }

    /** What is open at those who are no more and unknown to their heirs: each duty once for each heir. */
    List<Heritage> heritage(List<Move.HandedOver> moves) {
        return jdbc.sql(HERITAGE)
                .param("from", moves.stream().map(Move.HandedOver::from).toArray(UUID[]::new))
                .param(
                        "to",
                        moves.stream().map(move -> move.to().organisation()).toArray(UUID[]::new))
                .query((row, n) -> new Heritage(
                        row.getObject("assignment", UUID.class),
                        new Place(
                                row.getObject("region_id", UUID.class),
                                row.getObject("municipality_id", UUID.class),
                                row.getObject("id", UUID.class))))
                .list();
    }

    /** Makes the heirs' assignments under these ids. */
    void make(Map<Heritage, UUID> ids) {
        List<Heritage> all = List.copyOf(ids.keySet());
        jdbc.sql(MAKE)
                .param("ids", all.stream().map(ids::get).toArray(UUID[]::new))
                .param(
                        "assignments",
                        array(all.stream().map(Heritage::assignment).toList()))
                .param(
                        "heirs",
                        all.stream().map(one -> one.heir().organisation()).toArray(UUID[]::new))
                .update();
    }

    /** Moves open dates to them; gives where each was, with the version that it has now. */
    Map<UUID, String> move(Map<Heritage, UUID> ids) {
        List<Heritage> all = List.copyOf(ids.keySet());
        return was(jdbc.sql(MOVE)
                .param("ids", all.stream().map(ids::get).toArray(UUID[]::new))
                .param(
                        "assignments",
                        array(all.stream().map(Heritage::assignment).toList())));
    }

    /** Calls off what is left of {@code organisations} and was not submitted; gives what state each was in. */
    Map<UUID, String> cancel(Collection<UUID> organisations, String reason) {
        return was(jdbc.sql(CANCEL).param("organisations", array(organisations)).param("reason", reason));
    }

    /** Whether one of the moved dates was worked on since. */
    boolean touched(Map<UUID, String> moved) {
        List<UUID> ids = List.copyOf(moved.keySet());
        return jdbc.sql(TOUCHED)
                        .param("ids", array(ids))
                        .param("versions", said(moved, ids, was -> Integer.valueOf(was.split("/")[1]), Integer[]::new))
                        .query(Long.class)
                        .single()
                > 0;
    }

    void giveBack(Map<UUID, String> moved) {
        List<UUID> ids = List.copyOf(moved.keySet());
        jdbc.sql(GIVE_BACK)
                .param("ids", array(ids))
                .param("assignments", said(moved, ids, was -> UUID.fromString(was.split("/")[0]), UUID[]::new))
                .update();
    }

    void revive(Map<UUID, String> cancelled) {
        List<UUID> ids = List.copyOf(cancelled.keySet());
        jdbc.sql(REVIVE)
                .param("ids", array(ids))
                .param("states", said(cancelled, ids, was -> was, String[]::new))
                .update();
    }

    void forget(Collection<UUID> made) {
        jdbc.sql(FORGET).param("ids", array(made)).update();
    }

    void relocate(Place place) {
        for (String sql : List.of(RELOCATE, RELOCATE_OCCURRENCES)) {
            jdbc.sql(sql)
                    .param("region", place.region())
                    .param("municipality", place.municipality())
                    .param("organisation", place.organisation())
                    .update();
        }
    }

    private static Map<UUID, String> was(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("was")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static <T> T[] said(
            Map<UUID, String> rows, List<UUID> ids, Function<String, T> part, IntFunction<T[]> array) {
        return ids.stream().map(rows::get).map(part).toArray(array);
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
