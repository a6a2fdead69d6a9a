package kaskad.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kaskad.kernel.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of attachments. */
@Repository
class AttachmentStore {
    static final String INSERT = """
            insert into storage.attachment (id, sha256, file_name, media_type, size, region_id, municipality_id,
                organisation_id, created_by, created_at)
            values (:id, :sha256, :fileName, :mediaType, :size, :region, :municipality, :organisation, :account, :at)
            """;
    static final String FIND = """
            select id, sha256, file_name, media_type, size, region_id, municipality_id, organisation_id
            from storage.attachment where id = :id
            """;

    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Attachment file, UUID account, Instant at) {
        jdbc.sql(INSERT)
                .param("id", file.id())
                .param("sha256", file.sha256())
                .param("fileName", file.fileName())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("region", file.place().region())
                .param("municipality", file.place().municipality())
                .param("organisation", file.place().organisation())
                .param("account", account)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Attachment> find(UUID id) {
        return jdbc.sql(FIND).param("id", id).query(AttachmentStore::row).optional();
    }

    private static Attachment row(ResultSet row, int n) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getString("sha256"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                new Place(
                        row.getObject("region_id", UUID.class),
                        row.getObject("municipality_id", UUID.class),
                        row.getObject("organisation_id", UUID.class)));
    }
}
