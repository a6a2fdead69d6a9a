package kaskad.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kaskad.intake.draft.Draft;
import kaskad.kernel.Actor;
import kaskad.kernel.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All write SQL of imports, and the rows that a change starts from. */
@Repository
class ImportStore {
    static final String INSERT = """
            insert into intake.import (id, region_id, municipality_id, organisation_id, attachment_id, file_name, batch_id,
                state, created_by, author, created_at, changed_at)
            values (:id, :region, :municipality, :organisation, :attachment, :fileName, :batch,
                'reading', :account, :author, :at, :at)
            """;
    static final String LOCK = """
            select i.id, i.region_id, i.municipality_id, i.organisation_id, i.attachment_id, i.file_name, i.author,
                i.created_at, i.changed_at, i.version, i.state, i.problem_kind, i.problem, i.document, i.act_id,
                array(select p.plan_id from intake.import_plan p where p.import_id = i.id order by p.position) as plans
            from intake.import i where i.id = :id for update of i
            """;
    static final String WAITING = """
            select i.id, i.batch_id is not null as in_batch from intake.import i where i.state = 'reading' order by i.id
            """;
    static final String SAVE = """
            update intake.import set state = :state, problem_kind = :problemKind, problem = :problem,
                document = coalesce(cast(:document as jsonb), document), act_id = :act, changed_at = :at,
                version = version + 1
            where id = :id and version = :version
            """;
    static final String SAVE_PRINTED = """
            update intake.import set blocks = cast(:blocks as jsonb), printed = cast(:printed as jsonb) where id = :id
            """;
    static final String PRINTED = """
            select i.printed from intake.import i where i.id = :id and i.printed is not null
            """;
    static final String INSERT_PLAN = """
            insert into intake.import_plan (import_id, position, plan_id) values (:import, :position, :plan)
            """;
    static final String DELETE_PLANS = """
            delete from intake.import_plan where import_id = :import
            """;
    static final String REOPEN = """
            update intake.import i set state = 'read', changed_at = :at, version = version + 1
            where i.state = 'accepted' and i.act_id is null
              and exists (select 1 from intake.import_plan p where p.import_id = i.id and p.plan_id = :plan)
              and not exists (select 1 from intake.import_plan p where p.import_id = i.id and p.plan_id <> :plan)
            """;
    static final String LET_GO = """
            delete from intake.import_plan where plan_id = :plan
            """;
    static final String FOLLOW = "update intake.import_plan set plan_id = :to where plan_id = :from";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Import given, Actor actor, @Nullable UUID batch) {
        jdbc.sql(INSERT)
                .param("id", given.id())
                .param("region", given.place().region())
                .param("municipality", given.place().municipality())
                .param("organisation", given.place().organisation())
                .param("attachment", given.attachment())
                .param("fileName", given.fileName())
                .param("batch", batch)
                .param("account", actor.account())
                .param("author", actor.name())
                .param("at", given.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The import, held until the end of the transaction. */
    Optional<Import> lock(UUID id) {
        return jdbc.sql(LOCK).param("id", id).query((row, n) -> row(row, json)).optional();
    }

    List<ImportEvent.DocumentWaits> waiting() {
        return jdbc.sql(WAITING)
                .query((row, n) ->
                        new ImportEvent.DocumentWaits(row.getObject("id", UUID.class), row.getBoolean("in_batch")))
                .list();
    }

    void save(Import old, ImportState state, Instant at) {
        ImportProblem problem = state instanceof ImportState.Unreadable unreadable ? unreadable.problem() : null;
        UUID act = state instanceof ImportState.Accepted accepted ? accepted.act() : null;
        Draft draft = state.draft().orElse(null);
        int saved = jdbc.sql(SAVE)
                .param("state", state.word())
                .param("problemKind", problem == null ? null : problem.word())
                .param("problem", problem == null ? null : problem.detail())
                .param("document", draft == null ? null : json.writeValueAsString(draft))
                .param("act", act)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", old.id())
                .param("version", old.version())
                .update();
        if (saved != 1) {
            throw new IllegalStateException("import " + old.id() + " was locked, and yet changed");
        }
    }

    /** What the reading process said, whole and its blocks alone. */
    void savePrinted(UUID id, String printed, String blocks) {
        jdbc.sql(SAVE_PRINTED)
                .param("printed", printed)
                .param("blocks", blocks)
                .param("id", id)
                .update();
    }

    Optional<String> printed(UUID id) {
        return jdbc.sql(PRINTED).param("id", id).query(String.class).optional();
    }

    void insertPlans(UUID id, List<UUID> plans) {
        for (int position = 0; position < plans.size(); position++) {
            jdbc.sql(INSERT_PLAN)
                    .param("import", id)
                    .param("position", position)
                    .param("plan", plans.get(position))
                    .update();
        }
    }

    void deletePlans(UUID id) {
        jdbc.sql(DELETE_PLANS).param("import", id).update();
    }

    /** Before a plan goes: its import forgets it, and is open again when it was the only one. */
    void letGo(UUID plan, Instant at) {
        jdbc.sql(REOPEN)
                .param("plan", plan)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(LET_GO).param("plan", plan).update();
    }

    /** An edition is approved: each import goes with the words that it brought. */
    void follow(UUID plan, UUID former, UUID draft) {
        jdbc.sql(FOLLOW).param("from", plan).param("to", former).update();
        jdbc.sql(FOLLOW).param("from", draft).param("to", plan).update();
    }

    /** A row with the columns of {@link #LOCK}. */
    static Import row(ResultSet row, JsonMapper json) throws SQLException {
        return new Import(
                row.getObject("id", UUID.class),
                place(row),
                row.getObject("attachment_id", UUID.class),
                row.getString("file_name"),
                row.getString("author"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"),
                state(row, json));
    }

    static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getObject("region_id", UUID.class),
                row.getObject("municipality_id", UUID.class),
                row.getObject("organisation_id", UUID.class));
    }

    private static ImportState state(ResultSet row, JsonMapper json) throws SQLException {
        String state = row.getString("state");
        return switch (state) {
            case "reading" -> new ImportState.Reading();
            case "unreadable" -> new ImportState.Unreadable(problem(row));
            case "read" -> new ImportState.Read(Objects.requireNonNull(draft(row, json)));
            case "accepted" ->
                new ImportState.Accepted(
                        Objects.requireNonNull(draft(row, json)),
                        List.of((UUID[]) row.getArray("plans").getArray()),
                        row.getObject("act_id", UUID.class));
            case "undone" -> new ImportState.Undone(draft(row, json));
            default -> throw new IllegalStateException("unknown state of an import: " + state);
        };
    }

    private static ImportProblem problem(ResultSet row) throws SQLException {
        return ImportProblem.of(row.getString("problem_kind"), row.getString("problem"));
    }

    private static @Nullable Draft draft(ResultSet row, JsonMapper json) throws SQLException {
        String document = row.getString("document");
        return document == null ? null : json.readValue(document, Draft.class);
    }
}
