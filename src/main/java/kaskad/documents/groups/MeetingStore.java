package kaskad.documents.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaskad.kernel.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes meetings; what hangs on one goes in one statement each. */
@Repository
class MeetingStore {
    static final String INSERT = """
            insert into documents.meeting (id, group_id, region_id, municipality_id, organisation_id, date, venue, agenda)
            values (:id, :group, :region, :municipality, :organisation, :date, :venue, :agenda)
            """;
    static final String SAVE = """
            update documents.meeting set date = :date, venue = :venue, agenda = :agenda, invited = :invited,
                heard = :heard, number = :number, version = version + 1
            where id = :id and version = :version and protocol_id is null
            """;
    static final String SIGN = """
            update documents.meeting set protocol_id = :protocol, version = version + 1
            where id = :id and version = :version and protocol_id is null
            """;
    static final String NO_ATTENDANCE = "delete from documents.attendance where meeting_id = :meeting";
    static final String ATTENDANCE = """
            insert into documents.attendance (meeting_id, seat_id, presence)
            select :meeting, p.seat, p.presence
            from unnest(cast(:seats as uuid[]), cast(:presences as text[])) as p (seat, presence)
            """;
    static final String NO_DECISIONS = "delete from documents.decision where meeting_id = :meeting";
    static final String DECISIONS = """
            insert into documents.decision (id, meeting_id, position, text, executors, deadline_raw)
            select d.id, :meeting, d.position, d.text, d.executors, d.deadline
            from unnest(cast(:ids as uuid[]), cast(:positions as int[]), cast(:texts as text[]),
                cast(:executors as text[]), cast(:deadlines as text[])) as d (id, position, text, executors, deadline)
            """;

    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, UUID group, Place place, LocalDate date, MeetingPaper paper) {
        jdbc.sql(INSERT)
                .param("id", id)
                .param("group", group)
                .param("region", place.region())
                .param("municipality", place.municipality())
                .param("organisation", place.organisation())
                .param("date", date)
                .param("venue", paper.venue())
                .param("agenda", paper.agenda())
                .update();
    }

    /** Whether the meeting still stood at {@code version} and had no signed protocol. */
    boolean save(UUID id, int version, LocalDate date, MeetingPaper paper) {
        return jdbc.sql(SAVE)
                        .param("id", id)
                        .param("version", version)
                        .param("date", date)
                        .param("venue", paper.venue())
                        .param("agenda", paper.agenda())
                        .param("invited", paper.invited())
                        .param("heard", paper.heard())
                        .param("number", paper.number())
                        .update()
                == 1;
    }

    void attendance(UUID meeting, Map<UUID, Presence> presences) {
        List<Map.Entry<UUID, Presence>> rows = List.copyOf(presences.entrySet());
        jdbc.sql(NO_ATTENDANCE).param("meeting", meeting).update();
        jdbc.sql(ATTENDANCE)
                .param("meeting", meeting)
                .param("seats", rows.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param("presences", rows.stream().map(row -> row.getValue().word()).toArray(String[]::new))
                .update();
    }

    void decisions(UUID meeting, List<Decision> decisions, Supplier<UUID> ids) {
        jdbc.sql(NO_DECISIONS).param("meeting", meeting).update();
        jdbc.sql(DECISIONS)
                .param("meeting", meeting)
                .param("ids", Stream.generate(ids).limit(decisions.size()).toArray(UUID[]::new))
                .param("positions", IntStream.rangeClosed(1, decisions.size()).boxed().toArray(Integer[]::new))
                .param("texts", texts(decisions, Decision::text))
                .param("executors", texts(decisions, Decision::executors))
                .param("deadlines", texts(decisions, Decision::deadline))
                .update();
    }

    boolean sign(UUID id, int version, UUID protocol) {
        return jdbc.sql(SIGN)
                        .param("id", id)
                        .param("version", version)
                        .param("protocol", protocol)
                        .update()
                == 1;
    }

    private static String[] texts(List<Decision> decisions, Function<Decision, String> text) {
        return decisions.stream().map(text).toArray(String[]::new);
    }
}
