package kaskad.documents.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kaskad.kernel.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes groups and their compositions. */
@Repository
class GroupStore {
    static final String INSERT = """
            insert into documents.working_group (id, region_id, municipality_id, organisation_id, title, created_at)
            values (:id, :region, :municipality, :organisation, :title, :at)
            """;
    static final String COMPOSITION = """
            insert into documents.composition (id, group_id, position, act_id, since)
            select :id, :group, coalesce(max(c.position), 0) + 1, :act, :since
            from documents.composition c where c.group_id = :group
            """;
    static final String SEATS = """
            insert into documents.seat (id, composition_id, position, role, post, person, deputy)
            select s.id, :composition, s.position, s.role, s.post, s.person, s.deputy
            from unnest(cast(:ids as uuid[]), cast(:positions as int[]), cast(:roles as text[]), cast(:posts as text[]),
                cast(:persons as text[]), cast(:deputies as text[])) as s (id, position, role, post, person, deputy)
            """;
    static final String TOUCH = "update documents.working_group set version = version + 1 where id = :id";

    private final JdbcClient jdbc;

    GroupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, Place place, String title, Instant at) {
        jdbc.sql(INSERT)
                .param("id", id)
                .param("region", place.region())
                .param("municipality", place.municipality())
                .param("organisation", place.organisation())
                .param("title", title)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void compose(UUID group, UUID composition, UUID act, LocalDate since, List<Seat> seats) {
        jdbc.sql(COMPOSITION)
                .param("id", composition)
                .param("group", group)
                .param("act", act)
                .param("since", since)
                .update();
        jdbc.sql(SEATS)
                .param("composition", composition)
                .param("ids", seats.stream().map(Seat::id).toArray(UUID[]::new))
                .param(
                        "positions",
                        java.util.stream.IntStream.rangeClosed(1, seats.size())
                                .boxed()
                                .toArray(Integer[]::new))
                .param("roles", texts(seats, seat -> seat.role().word()))
                .param("posts", texts(seats, Seat::post))
                .param("persons", texts(seats, Seat::person))
                .param("deputies", texts(seats, Seat::deputy))
                .update();
        jdbc.sql(TOUCH).param("id", group).update();
    }

    private static String[] texts(List<Seat> seats, Function<Seat, String> text) {
        return seats.stream().map(text).toArray(String[]::new);
    }
}
