package kaskad.storage.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import kaskad.storage.Home;
import org.postgresql.PGConnection;

/** Writes a backup while the installation runs: one snapshot of the database, then the attachments that it names. */
public final class Backup {
    static final String VERSION = "schema-version";
    static final String TABLES = "tables/";
    static final String FILES = "files/";

    private Backup() {}

    /** Writes {@code file}; it appears whole or not at all. Gives the number of rows. */
    public static long write(DataSource database, Home home, Path file) throws IOException, SQLException {
        Path whole = file.toAbsolutePath();
        Path part = Files.createTempFile(whole.resolveSibling(""), "kaskad", ".part");
        try {
            long rows = writePart(database, home, part);
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return rows;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Whether no schema of ours stands in the database yet. */
    public static boolean isEmpty(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                var found = connection.getMetaData().getTables(null, "storage", "attachment", null)) {
            return !found.next();
        }
    }

    private static long writePart(DataSource database, Home home, Path part) throws IOException, SQLException {
        try (Connection connection = database.getConnection();
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            zip.putNextEntry(new ZipEntry(VERSION));
            zip.write(Tables.schemaVersion(connection).getBytes(StandardCharsets.UTF_8));
            long rows = 0;
            for (String table : Tables.inOrder(connection)) {
                zip.putNextEntry(new ZipEntry(TABLES + table));
                rows += connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy " + table + " to stdout (format csv, header)", zip);
            }
            writeFiles(home, zip);
            connection.rollback();
            return rows;
        }
    }

    private static void writeFiles(Home home, ZipOutputStream zip) throws IOException {
        if (!Files.exists(home.files())) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(home.files())) {
            files = walk.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith(".part"))
                    .sorted()
                    .toList();
        }
        for (Path path : files) {
            zip.putNextEntry(new ZipEntry(FILES + home.files().relativize(path)));
            Files.copy(path, zip);
        }
    }
}
