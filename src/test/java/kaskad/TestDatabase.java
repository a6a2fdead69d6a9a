package kaskad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import kaskad.storage.postgres.PgServer;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The tests' PostgreSQL: one real server for the whole run, one database with every migration as the template, a clone
 * of it for whoever asks. The server lies in the build folder and stops with the run.
 */
public final class TestDatabase {
    private static final PgServer SERVER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /** An address of a fresh, migrated database, as {@code KASKAD_DATABASE_URL} takes it. */
    public static String url() {
        String name = "t" + COUNT.incrementAndGet();
        execute("create database " + name + " template migrated");
        return address(name);
    }

    /** An address of a database without any table. */
    public static String emptyUrl() {
        String name = "t" + COUNT.incrementAndGet();
        execute("create database " + name);
        return address(name);
    }

    /** A client of a fresh, migrated database, its session in a time zone that is nobody's. */
    public static JdbcClient client() {
        return client("t" + COUNT.incrementAndGet());
    }

    private static JdbcClient client(String name) {
        execute("create database " + name + " template migrated");
        DriverManagerDataSource source = source(name);
        source.setConnectionProperties(new java.util.Properties());
        source.setUrl(SERVER.jdbcUrl(name) + "?options=-c%20TimeZone=Pacific/Kiritimati");
        return JdbcClient.create(source);
    }

    static DriverManagerDataSource source(String name) {
        return new DriverManagerDataSource(SERVER.jdbcUrl(name), SERVER.user(), SERVER.password());
    }

    static DriverManagerDataSource migrated() {
        return source("migrated");
    }

    private static String address(String name) {
        return "postgresql://" + SERVER.user() + ":" + SERVER.password() + "@127.0.0.1:" + SERVER.port() + "/" + name;
    }

    private static PgServer start() {
        try {
            PgServer server = PgServer.start(Path.of("target", "test-pg"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            migrate(server);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void migrate(PgServer server) {
        run(server, "drop database if exists migrated");
        run(server, "create database migrated");
        Flyway.configure()
                .dataSource(server.jdbcUrl("migrated"), server.user(), server.password())
                .locations("classpath:db/migration")
                .defaultSchema("storage")
                .createSchemas(true)
                .load()
                .migrate();
    }

    private static void stop(PgServer server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(String sql) {
        run(SERVER, sql);
    }

    private static void run(PgServer server, String sql) {
        // a name may be left from a run that was killed
        String again = sql.startsWith("create database ") ? "drop database if exists " + sql.split(" ")[2] : null;
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl("postgres"), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            if (again != null) {
                statement.execute(again);
            }
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
