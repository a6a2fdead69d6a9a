package kaskad.storage.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL server of our own under a home folder: fsync on, password file readable by its owner only, listening on
 * the loopback address alone, in a session of its own so that Ctrl-C reaches the application first.
 *
 * <p>After a kill the server may still run, or its lock file may lie about: {@link #start} stops the first and waits
 * for the second, so that the next start always succeeds and nothing that was committed is lost.
 */
public final class PgServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Binaries binaries;
    private final Command command;
    private final Path data;
    private final int port;
    private final String password;
    private final Optional<HomeLock> lock;

    private PgServer(
            Binaries binaries, Command command, Path data, int port, String password, Optional<HomeLock> lock) {
        this.binaries = binaries;
        this.command = command;
        this.data = data;
        this.port = port;
        this.password = password;
        this.lock = lock;
    }

    /** Starts the server of {@code home}, making its cluster on the first run; returns when it answers. */
    public static PgServer start(Path home) throws IOException {
        return start(home, home.resolve("pg-bin"));
    }

    /** The same with the programs unpacked elsewhere, where several homes share them. */
    public static PgServer start(Path home, Path programs) throws IOException {
        Files.createDirectories(home);
        Path root = home.toRealPath();
        HomeLock lock = HomeLock.take(root).orElseThrow(() -> new HomeInUse(root));
        return start(root, programs, lock);
    }

    /** The server of {@code home}: started, or joined where another process runs it; joined, it is not stopped. */
    public static PgServer join(Path home) throws IOException {
        Files.createDirectories(home);
        Path root = home.toRealPath();
        Optional<HomeLock> lock = HomeLock.take(root);
        if (lock.isPresent()) {
            return start(root, root.resolve("pg-bin"), lock.get());
        }
        Path data = root.resolve("pg");
        int port = Integer.parseInt(
                Files.readAllLines(data.resolve("postmaster.pid")).get(3).trim());
        Binaries binaries = Binaries.unpack(root.resolve("pg-bin"));
        return new PgServer(
                binaries, Command.forHome(root), data, port, password(root.resolve("pg.password")), Optional.empty());
    }

    private static PgServer start(Path root, Path programs, HomeLock lock) throws IOException {
        Binaries binaries = Binaries.unpack(programs.toAbsolutePath().normalize());
        Command command = Command.forHome(root);
        Path data = root.resolve("pg");
        String password = password(root.resolve("pg.password"));
        if (!exists(root)) {
            makeCluster(binaries, command, data, password);
        }
        PgServer server = new PgServer(binaries, command, data, freePort(), password, Optional.of(lock));
        server.stopOrphan();
        server.launch(root.resolve("pg.log"));
        return server;
    }

    /** Whether {@code home} has a cluster; asking makes nothing. */
    public static boolean exists(Path home) {
        return Files.exists(home.resolve("pg").resolve("PG_VERSION"));
    }

    /** Refuses before anything is started what {@link #start} would refuse in the middle of it. */
    public static void requireFree(Path home) throws IOException {
        if (exists(home)) {
            HomeLock.take(home).orElseThrow(() -> new HomeInUse(home)).close();
        }
    }

    public int port() {
        return port;
    }

    public String user() {
        return "postgres";
    }

    public String password() {
        return password;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() throws IOException {
        if (lock.isPresent()) {
            stop();
            lock.get().close();
        }
    }

    private void stop() throws IOException {
        command.call(binaries.program("pg_ctl"), "stop", "-m", "fast", "-w", "-D", data.toString());
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] secret = new byte[16];
            new SecureRandom().nextBytes(secret);
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, owner);
            Files.writeString(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file).trim();
    }

    private static void makeCluster(Binaries binaries, Command command, Path data, String password) throws IOException {
        Files.createDirectories(data);
        command.own(data);
        Path secret = Files.createTempFile("kaskad", ".pw");
        try {
            Files.writeString(secret, password);
            command.own(secret);
            command.call(
                    binaries.program("initdb"),
                    "--auth=scram-sha-256",
                    "--pwfile=" + secret,
                    "--username=postgres",
                    "--encoding=UTF8",
                    "--locale-provider=icu",
                    "--icu-locale=ru-RU",
                    "--locale=C.UTF-8",
                    "--text-search-config=russian",
                    "--pgdata=" + data);
        } finally {
            Files.delete(secret);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A server that outlived its application keeps the cluster locked: it is stopped in good order. */
    private void stopOrphan() throws IOException {
        Path lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(lock).getFirst().trim());
        boolean alive = ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(program -> program.endsWith("/postgres"))
                .isPresent();
        if (alive) {
            stop();
        }
    }

    private void launch(Path log) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Process process = spawn(log);
        while (!isReady()) {
            if (System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IOException("PostgreSQL did not answer within " + PATIENCE.toSeconds() + " s, see " + log);
            }
            pause(25);
            if (!process.isAlive()) {
                // a killed server may stay a zombie for a second or two and hold its lock file
                pause(500);
                process = spawn(log);
            }
        }
    }

    private Process spawn(Path log) throws IOException {
        List<String> line = command.of(
                "setsid",
                binaries.program("postgres"),
                "-D",
                data.toString(),
                "-c",
                "port=" + port,
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=60",
                "-c",
                "shared_buffers=128MB",
                "-c",
                "random_page_cost=1.1",
                "-c",
                "max_parallel_workers_per_gather=0",
                "-c",
                "jit=off");
        return new ProcessBuilder(line)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private boolean isReady() throws IOException {
        Path lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return false;
        }
        List<String> lines = Files.readAllLines(lock);
        return lines.size() >= 8
                && lines.get(7).startsWith("ready")
                && lines.get(3).trim().equals(Integer.toString(port));
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL was starting", e);
        }
    }
}
