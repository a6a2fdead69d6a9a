package kaskad.storage.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables that a backup holds, each after those that it refers to. Sessions and Flyway's own history stay out. */
final class Tables {
    private static final String NAMES = """
            select n.nspname || '.' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
                and c.relname not like 'spring_session%' and c.relname <> 'flyway_schema_history'
            order by 1
            """;
    private static final String REFERENCES = """
            select n.nspname || '.' || c.relname, m.nspname || '.' || d.relname
            from pg_constraint k
            join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            join pg_class d on d.oid = k.confrelid join pg_namespace m on m.oid = d.relnamespace
            where k.contype = 'f' and c.oid <> d.oid
            """;
    private static final String VERSION = """
            select max(version) from storage.flyway_schema_history where success and version is not null
            """;

    private Tables() {}

    static List<String> inOrder(Connection connection) throws SQLException {
        Map<String, Set<String>> needs = new HashMap<>();
        for (String[] pair : rows(connection, REFERENCES, 2)) {
            needs.computeIfAbsent(pair[0], name -> new LinkedHashSet<>()).add(pair[1]);
        }
        Set<String> ordered = new LinkedHashSet<>();
        for (String[] name : rows(connection, NAMES, 1)) {
            add(name[0], needs, ordered);
        }
        return List.copyOf(ordered);
    }

    static String schemaVersion(Connection connection) throws SQLException {
        return rows(connection, VERSION, 1).getFirst()[0];
    }

    private static void add(String name, Map<String, Set<String>> needs, Set<String> ordered) {
        for (String needed : needs.getOrDefault(name, Set.of())) {
            if (!ordered.contains(needed)) {
                add(needed, needs, ordered);
            }
        }
        ordered.add(name);
    }

    private static List<String[]> rows(Connection connection, String sql, int columns) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                String[] row = new String[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = result.getString(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
