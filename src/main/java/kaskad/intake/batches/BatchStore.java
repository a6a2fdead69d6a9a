package kaskad.intake.batches;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All write SQL of batches. */
@Repository
class BatchStore {
    static final String INSERT = """
            insert into intake.batch (id, region_id, municipality_id, organisation_id, name, created_by, author, created_at)
            values (:id, :region, :municipality, :organisation, :name, :account, :author, :at)
            """;
    static final String LEAVE_OUT = """
            insert into intake.batch_left_out (batch_id, position, file_name, reason)
            values (:batch, :position, :fileName, :reason)
            """;

    private final JdbcClient jdbc;

    BatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, Place place, String name, Actor actor, Instant at) {
        jdbc.sql(INSERT)
                .param("id", id)
                .param("region", place.region())
                .param("municipality", place.municipality())
                .param("organisation", place.organisation())
                .param("name", name)
                .param("account", actor.account())
                .param("author", actor.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void leaveOut(UUID batch, int position, String fileName, String reason) {
        jdbc.sql(LEAVE_OUT)
                .param("batch", batch)
                .param("position", position)
                .param("fileName", fileName)
                .param("reason", reason)
                .update();
    }
}
