package kaskad.operations.tables;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kaskad.kernel.Place;
import kaskad.kernel.Scope;
import kaskad.office.sheet.CellSheet;
import kaskad.organisations.Scopes;
import kaskad.organisations.Unscoped;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The read side of tables on their way in. */
@Repository
class TableQueries {
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<TableColumn>> COLUMNS = new TypeReference<>() {};
    private static final TypeReference<List<TableProblem>> PROBLEMS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    static final String FIND = Scopes.in("""
            select t.id, t.region_id, t.municipality_id, t.organisation_id, t.kind, t.author, t.attachment_id, t.file_name,
                t.sheet, t.other_sheets, t.header_row, t.columns, t.operation_id, t.created_at, t.version
            from operations.table_import t
            where t.id = :id and t.kind = :kind and {scope t}
            """);

    @Unscoped("the operation itself reads the table that it was started for")
    static final String BY_ID = """
            select t.id, t.region_id, t.municipality_id, t.organisation_id, t.kind, t.author, t.attachment_id, t.file_name,
                t.sheet, t.other_sheets, t.header_row, t.columns, t.operation_id, t.created_at, t.version
            from operations.table_import t
            where t.id = :id
            """;

    @Unscoped("asked for a table that was found within the scope")
    static final String ROWS = """
            select r.number, r.cells from operations.table_row r where r.import_id = :id order by r.number
            limit cast(:most as int)
            """;

    @Unscoped("asked for a table that was found within the scope")
    static final String VERDICTS = """
            select r.number, r.verdict, r.former, r.problems from operations.table_row r
            where r.import_id = :id and r.verdict is not null order by r.number
            """;

    @Unscoped("headings that the organisation's own tables had; asked by whoever may bring one in there")
    static final String MAPPINGS = """
            select m.heading, m.field from operations.table_mapping m
            where m.organisation_id = :organisation and m.kind = :kind
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TableQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<TableGiven> find(Scope scope, String kind, UUID id) {
        return jdbc.sql(FIND)
                .params(Scopes.parameters(scope))
                .param("kind", kind)
                .param("id", id)
                .query(this::given)
                .optional();
    }

    TableGiven get(UUID id) {
        return jdbc.sql(BY_ID).param("id", id).query(this::given).single();
    }

    List<CellSheet.Line> lines(UUID id) {
        return lines(id, null);
    }

    /** The first rows; all where {@code most} is {@code null}. */
    List<CellSheet.Line> lines(UUID id, @Nullable Integer most) {
        return jdbc.sql(ROWS)
                .param("id", id)
                .param("most", most)
                .query((row, n) ->
                        new CellSheet.Line(row.getInt("number"), json.readValue(row.getString("cells"), TEXTS)))
                .list();
    }

    /** What became of each row when the table was taken in. */
    List<TableStore.Verdict> verdicts(UUID id) {
        return jdbc.sql(VERDICTS)
                .param("id", id)
                .query((row, n) -> new TableStore.Verdict(
                        row.getInt("number"),
                        row.getString("verdict"),
                        read(row.getString("former"), VALUES),
                        read(row.getString("problems"), PROBLEMS)))
                .list();
    }

    Map<String, String> mappings(UUID organisation, String kind) {
        Map<String, String> mappings = new HashMap<>();
        jdbc.sql(MAPPINGS)
                .param("organisation", organisation)
                .param("kind", kind)
                .query(row -> {
                    mappings.put(row.getString("heading"), row.getString("field"));
                });
        return mappings;
    }

    private <T> @Nullable T read(@Nullable String text, TypeReference<T> type) {
        return text == null ? null : json.readValue(text, type);
    }

    private TableGiven given(ResultSet row, int n) throws SQLException {
        return new TableGiven(
                row.getObject("id", UUID.class),
                new Place(
                        row.getObject("region_id", UUID.class),
                        row.getObject("municipality_id", UUID.class),
                        row.getObject("organisation_id", UUID.class)),
                row.getString("kind"),
                row.getString("author"),
                row.getObject("attachment_id", UUID.class),
                row.getString("file_name"),
                row.getString("sheet"),
                json.readValue(row.getString("other_sheets"), TEXTS),
                row.getInt("header_row"),
                json.readValue(row.getString("columns"), COLUMNS),
                row.getObject("operation_id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
