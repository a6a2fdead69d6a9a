package kaskad.documents.numbers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import kaskad.kernel.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All write SQL of numbers. */
@Repository
class RegistrationStore {
    static final String PUT = """
            insert into documents.registration as r (id, act_id, region_id, municipality_id, organisation_id, kind, number,
                date, registered_at, registered_by)
            values (:id, :act, :region, :municipality, :organisation, :kind, :number, :date, :at, :by)
            on conflict (act_id, organisation_id, kind) do update set number = excluded.number, date = excluded.date,
                registered_at = excluded.registered_at, registered_by = excluded.registered_by, version = r.version + 1
            """;
    static final String DELETE = """
            delete from documents.registration where id = :id and act_id = :act
            """;

    private final JdbcClient jdbc;

    RegistrationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A body has one number of a kind for an act: another one takes its place. */
    void put(UUID id, UUID act, Place body, RegistrationKind kind, String number, LocalDate date, Instant at, String by) {
        jdbc.sql(PUT)
                .param("id", id)
                .param("act", act)
                .param("region", body.region())
                .param("municipality", body.municipality())
                .param("organisation", body.organisation())
                .param("kind", kind.word())
                .param("number", number)
                .param("date", date)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    void delete(UUID act, UUID id) {
        jdbc.sql(DELETE).param("id", id).param("act", act).update();
    }
}
