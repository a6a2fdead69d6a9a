package kaskad.operations.tables;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Place;
import kaskad.operations.OperationRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A list for tests: rooms of an organisation by their numbers. */
@Component
public class Rooms implements TableImport {
    static final TableSchema SCHEMA = new TableSchema(
            List.of(
                    new TableField(
                            "number", "operations.tables.row", List.of("Номер", "№"), true, new FieldType.Text(10)),
                    new TableField(
                            "places",
                            "operations.tables.values",
                            List.of("Мест", "Число мест"),
                            false,
                            new FieldType.Whole(1, 500)),
                    new TableField(
                            "checked", "operations.tables.about", List.of("Дата осмотра"), false, new FieldType.Day()),
                    new TableField("open", "operations.tables.what", List.of("Открыт"), false, new FieldType.YesNo()),
                    new TableField(
                            "use",
                            "operations.tables.column",
                            List.of("Назначение"),
                            false,
                            FieldType.Choice.of(words()))),
            List.of("number"));

    private final JdbcClient jdbc;

    Rooms(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("""
                        create table if not exists public.room (organisation uuid not null, number text not null,
                            field text not null, value text not null, primary key (organisation, number, field))
                        """).update();
    }

    private static SequencedMap<String, List<String>> words() {
        SequencedMap<String, List<String>> words = new LinkedHashMap<>();
        words.put("class", List.of("Кабинет", "Класс"));
        words.put("hall", List.of("Актовый зал"));
        return words;
    }

    @Override
    public String kind() {
        return "rooms";
    }

    @Override
    public String title() {
        return "operations.tables.title";
    }

    @Override
    public String operation() {
        return "operations.tables.title.of";
    }

    @Override
    public Permission permission() {
        return Permission.IMPORT;
    }

    @Override
    public TableSchema schema() {
        return SCHEMA;
    }

    @Override
    public Map<Integer, TableMatch> match(Actor actor, Place place, List<TableRow> rows) {
        Map<String, Map<String, String>> known = known(place);
        Map<Integer, TableMatch> matches = new HashMap<>();
        rows.forEach(row -> matches.put(row.number(), match(row, known.get(row.text("number")))));
        return matches;
    }

    private static TableMatch match(TableRow row, Map<String, String> known) {
        if (known == null) {
            return new TableMatch.Added();
        }
        Map<String, String> former = new HashMap<>();
        row.values().forEach((field, value) -> {
            if (!value.equals(known.getOrDefault(field, ""))) {
                former.put(field, known.getOrDefault(field, ""));
            }
        });
        return former.isEmpty() ? new TableMatch.Unchanged() : new TableMatch.Changed(former);
    }

    @Override
    public void apply(OperationRun run, List<TableRow> added, List<TableRow> changed) {
        added.forEach(row -> put(run.place(), row));
        changed.forEach(row -> put(run.place(), row));
    }

    @Override
    public void undo(OperationRun run, List<TableRow> added, List<TableRow> former) {
        added.forEach(row -> jdbc.sql("delete from public.room where organisation = :o and number = :n")
                .param("o", run.place().organisation())
                .param("n", row.text("number"))
                .update());
        former.forEach(row -> put(run.place(), row));
    }

    @Override
    public List<TableRow> export(Actor actor, Place place) {
        return known(place).values().stream()
                .map(values -> new TableRow(0, values))
                .toList();
    }

    Map<String, Map<String, String>> known(Place place) {
        Map<String, Map<String, String>> known = new TreeMap<>();
        jdbc.sql("select number, field, value from public.room where organisation = :o")
                .param("o", place.organisation())
                .query(row -> {
                    known.computeIfAbsent(row.getString("number"), n -> new HashMap<>())
                            .put(row.getString("field"), row.getString("value"));
                });
        return known;
    }

    private void put(Place place, TableRow row) {
        row.values()
                .forEach((field, value) -> jdbc.sql("""
                        insert into public.room values (:o, :n, :f, :v)
                        on conflict (organisation, number, field) do update set value = excluded.value
                        """)
                        .param("o", place.organisation())
                        .param("n", row.text("number"))
                        .param("f", field)
                        .param("v", value)
                        .update());
    }
}
