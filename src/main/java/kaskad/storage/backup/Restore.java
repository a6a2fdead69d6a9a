package kaskad.storage.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import kaskad.storage.Home;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/** Fills an empty installation from a backup: the schema of the backup's version, its rows and files, then upgrades. */
public final class Restore {
    private Restore() {}

    /**
     * Restores {@code file} in one transaction and gives the number of rows.
     *
     * @throws IOException where the file is no backup, or the installation is not empty
     */
    public static long read(DataSource database, Home home, Path file) throws IOException, SQLException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry version = zip.getEntry(Backup.VERSION);
            if (version == null) {
                throw new IOException(file + " is no backup of Kaskad");
            }
            requireEmpty(database);
            migrate(database, new String(bytes(zip, version), StandardCharsets.UTF_8));
            long rows = readTables(database, zip);
            readFiles(home, zip);
            migrate(database, "latest");
            return rows;
        }
    }

    private static void requireEmpty(DataSource database) throws IOException, SQLException {
        if (!Backup.isEmpty(database)) {
            throw new IOException("this installation holds data already; restore into an empty home or database");
        }
    }

    private static void migrate(DataSource database, String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .defaultSchema("storage")
                .createSchemas(true)
                .target(target)
                .load()
                .migrate();
    }

    private static long readTables(DataSource database, ZipFile zip) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            long rows = 0;
            for (String table : Tables.inOrder(connection)) {
                ZipEntry entry = zip.getEntry(Backup.TABLES + table);
                if (entry != null) {
                    rows += readTable(connection, zip, table, entry);
                }
            }
            connection.commit();
            return rows;
        }
    }

    private static long readTable(Connection connection, ZipFile zip, String table, ZipEntry entry)
            throws IOException, SQLException {
        try (InputStream in = zip.getInputStream(entry)) {
            String columns = header(zip, entry);
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " (" + columns + ") from stdin (format csv, header)", in);
        }
    }

    /** The first line: the columns as they stood, which need not be the order of today. */
    private static String header(ZipFile zip, ZipEntry entry) throws IOException {
        try (var reader =
                new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            return line == null ? "" : line;
        }
    }

    private static void readFiles(Home home, ZipFile zip) throws IOException {
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (entry.getName().startsWith(Backup.FILES)) {
                Path target = home.files()
                        .resolve(entry.getName().substring(Backup.FILES.length()))
                        .normalize();
                if (!target.startsWith(home.files())) {
                    throw new IOException("the backup names a file outside its folder: " + entry.getName());
                }
                Files.createDirectories(target.resolveSibling(""));
                Files.write(target, bytes(zip, entry));
            }
        }
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
