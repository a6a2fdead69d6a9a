package kaskad.operations.tables.web;

import java.util.List;
import java.util.Map;
import kaskad.operations.tables.TableCheck;
import kaskad.operations.tables.TableColumn;
import kaskad.operations.tables.TableField;
import kaskad.operations.tables.TableGiven;
import kaskad.operations.tables.TableImport;
import kaskad.operations.tables.TableMatch;
import kaskad.operations.tables.TableRow;
import kaskad.ui.Counter;
import kaskad.ui.Status;
import kaskad.ui.Texts;

/** What taking a table in would do. */
public record CheckPage(TableGiven table, TableImport kind, TableCheck check) {
    /** So many rows of each sort are shown; all that are wrong are in the file. */
    private static final int MOST = 30;

    /** A row by its number, and lines about it. */
    public record Line(String number, String name, List<String> about) {}

    public String part(String name) {
        return TableUrls.part(table.id(), name);
    }

    public String address() {
        return TableUrls.one(table.id());
    }

    public boolean starts() {
        return table.operation() == null && added() + changed() > 0;
    }

    public long added() {
        return check.count(TableMatch.Added.class);
    }

    public long changed() {
        return check.count(TableMatch.Changed.class);
    }

    public long refused() {
        return check.count(TableMatch.Refused.class);
    }

    public List<Counter> counters(Texts texts) {
        return List.of(
                counter(Status.DONE, "added", added(), texts),
                counter(Status.IN_WORK, "changed", changed(), texts),
                counter(Status.NOT_DUE, "unchanged", check.count(TableMatch.Unchanged.class), texts),
                counter(Status.OVERDUE, "refused", refused(), texts));
    }

    private static Counter counter(Status status, String what, long number, Texts texts) {
        return new Counter(status, texts.text("operations.tables.count." + what), number, null, "#" + what, false);
    }

    public List<String> leftOut() {
        return table.columns().stream()
                .filter(column -> column.field() == null)
                .map(TableColumn::heading)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    public List<Line> lines(Class<? extends TableMatch> what, Texts texts) {
        return check.rows().stream()
                .filter(row -> what.isInstance(row.match()))
                .limit(MOST)
                .map(row -> new Line(Integer.toString(row.row().number()), name(row.row()), about(row, texts)))
                .toList();
    }

    private List<String> about(TableCheck.Checked checked, Texts texts) {
        return switch (checked.match()) {
            case TableMatch.Refused refused ->
                refused.problems().stream()
                        .map(problem ->
                                heading(problem.field()) + problem.reason().in(texts))
                        .toList();
            case TableMatch.Changed(Map<String, String> former) ->
                kind.schema().fields().stream()
                        .filter(field -> former.containsKey(field.key()))
                        .map(field -> texts.text(
                                "operations.tables.change",
                                texts.text(field.label()),
                                shown(field, former.getOrDefault(field.key(), ""), texts),
                                shown(field, checked.row().text(field.key()), texts)))
                        .toList();
            case TableMatch.Added added -> List.of();
            case TableMatch.Unchanged unchanged -> List.of();
        };
    }

    private static String shown(TableField field, String value, Texts texts) {
        return value.isEmpty() ? texts.text("operations.tables.nothing") : field.shown(value);
    }

    /** The row's key, or whatever its first fields say. */
    private String name(TableRow row) {
        List<String> values = kind.schema().fields().stream()
                .filter(field -> !row.text(field.key()).isEmpty())
                .map(field -> field.shown(row.text(field.key())))
                .limit(3)
                .toList();
        return String.join(", ", values);
    }

    private String heading(String field) {
        return table.columns().stream()
                .filter(column -> field.equals(column.field()))
                .findFirst()
                .map(column -> column.heading() + ": ")
                .orElse("");
    }
}
