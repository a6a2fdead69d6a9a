package kaskad.operations.tables;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Place;
import kaskad.office.sheet.CellSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All write SQL of tables on their way in. */
@Repository
class TableStore {
    static final String INSERT = """
            insert into operations.table_import (id, region_id, municipality_id, organisation_id, kind, account_id, author,
                attachment_id, file_name, sheet, other_sheets, header_row, columns, created_at)
            values (:id, :region, :municipality, :organisation, :kind, :account, :author, :attachment, :fileName, :sheet,
                cast(:others as jsonb), :header, cast(:columns as jsonb), :at)
            """;
    static final String INSERT_ROWS = """
            insert into operations.table_row (import_id, number, cells)
            select :id, r.number, r.cells
            from jsonb_to_recordset(cast(:rows as jsonb)) as r(number int, cells jsonb)
            """;
    static final String SET_COLUMNS = """
            update operations.table_import set columns = cast(:columns as jsonb), version = version + 1
            where id = :id and version = :version and operation_id is null
            """;
    static final String REMEMBER = """
            insert into operations.table_mapping (organisation_id, kind, heading, field)
            select :organisation, :kind, f.key, f.value from jsonb_each_text(cast(:fields as jsonb)) f
            on conflict (organisation_id, kind, heading) do update set field = excluded.field
            """;
    static final String START = """
            update operations.table_import set operation_id = :operation, version = version + 1
            where id = :id and version = :version and operation_id is null
            """;
    static final String VERDICTS = """
            update operations.table_row t
            set verdict = r.verdict, former = r.former, problems = r.problems
            from jsonb_to_recordset(cast(:rows as jsonb)) as r(number int, verdict text, former jsonb, problems jsonb)
            where t.import_id = :id and t.number = r.number
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    TableStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void insert(Actor actor, TableGiven given, List<CellSheet.Line> lines) {
        jdbc.sql(INSERT)
                .param("id", given.id())
                .param("region", given.place().region())
                .param("municipality", given.place().municipality())
                .param("organisation", given.place().organisation())
                .param("kind", given.kind())
                .param("account", actor.account())
                .param("author", given.author())
                .param("attachment", given.attachment())
                .param("fileName", given.fileName())
                .param("sheet", given.sheet())
                .param("others", json.writeValueAsString(given.otherSheets()))
                .param("header", given.headerRow())
                .param("columns", json.writeValueAsString(given.columns()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(INSERT_ROWS)
                .param("id", given.id())
                .param("rows", json.writeValueAsString(lines))
                .update();
    }

    boolean setColumns(UUID id, int version, List<TableColumn> columns) {
        return jdbc.sql(SET_COLUMNS)
                        .param("id", id)
                        .param("version", version)
                        .param("columns", json.writeValueAsString(columns))
                        .update()
                == 1;
    }

    /** Keeps what each heading is taken for, and which for nothing. */
    void remember(Place place, String kind, List<TableColumn> columns) {
        Map<String, String> fields = new TreeMap<>();
        columns.forEach(column -> fields.merge(
                Headings.key(column.heading()), Objects.requireNonNullElse(column.field(), ""), (a, b) -> a));
        fields.remove("");
        jdbc.sql(REMEMBER)
                .param("organisation", place.organisation())
                .param("kind", kind)
                .param("fields", json.writeValueAsString(fields))
                .update();
    }

    boolean start(UUID id, int version, UUID operation) {
        return jdbc.sql(START)
                        .param("id", id)
                        .param("version", version)
                        .param("operation", operation)
                        .update()
                == 1;
    }

    void saveVerdicts(UUID id, TableCheck check) {
        List<Verdict> verdicts = check.rows().stream().map(Verdict::of).toList();
        jdbc.sql(VERDICTS)
                .param("id", id)
                .param("rows", json.writeValueAsString(verdicts))
                .update();
    }

    /** What became of a row, as it is stored. */
    record Verdict(
            int number,
            String verdict,
            @Nullable Map<String, String> former,
            @Nullable List<TableProblem> problems) {
        static Verdict of(TableCheck.Checked checked) {
            int number = checked.row().number();
            return switch (checked.match()) {
                case TableMatch.Added added -> new Verdict(number, "added", null, null);
                case TableMatch.Changed(Map<String, String> former) -> new Verdict(number, "changed", former, null);
                case TableMatch.Unchanged unchanged -> new Verdict(number, "unchanged", null, null);
                case TableMatch.Refused(List<TableProblem> problems) -> new Verdict(number, "refused", null, problems);
            };
        }
    }
}
