package kaskad.documents.acknowledgement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All write SQL of acknowledgement: one statement for any number of readers. */
@Repository
class AcknowledgementStore {
    static final String ASK = """
            insert into documents.acknowledgement (id, act_id, region_id, municipality_id, organisation_id, person, due,
                asked_at)
            select r.id, :act, o.region_id, o.municipality_id, o.id, :person, cast(:due as date), :at
            from unnest(cast(:ids as uuid[]), cast(:organisations as uuid[])) as r (id, organisation)
            join organisations.organisation o on o.id = r.organisation
            on conflict (act_id, organisation_id, person) do nothing
            """;
    static final String READ = """
            update documents.acknowledgement set read_at = :at, read_by = :by
            where act_id = :act and organisation_id = any(cast(:offices as uuid[])) and read_at is null
                and (cast(:id as uuid) is null and person = '' or id = cast(:id as uuid))
            """;
    static final String WITHDRAW = """
            delete from documents.acknowledgement
            where act_id = :act and organisation_id = any(cast(:organisations as uuid[])) and read_at is null
            """;

    private final JdbcClient jdbc;

    AcknowledgementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many are asked anew. */
    int ask(
            UUID act,
            Collection<UUID> organisations,
            String person,
            @Nullable LocalDate due,
            Instant at,
            Supplier<UUID> ids) {
        return jdbc.sql(ASK)
                .param("act", act)
                .param("ids", Stream.generate(ids).limit(organisations.size()).toArray(UUID[]::new))
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("person", person)
                .param("due", due)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Marks one line, or those of the offices themselves; how many were unread until now. */
    int read(UUID act, Set<UUID> offices, @Nullable UUID line, String by, Instant at) {
        return jdbc.sql(READ)
                .param("act", act)
                .param("offices", offices.toArray(UUID[]::new))
                .param("id", line)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Asks those no more who have not read it. */
    void withdraw(UUID act, Collection<UUID> organisations) {
        jdbc.sql(WITHDRAW)
                .param("act", act)
                .param("organisations", organisations.toArray(UUID[]::new))
                .update();
    }
}
