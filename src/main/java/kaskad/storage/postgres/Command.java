package kaskad.storage.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a PostgreSQL program as a user that PostgreSQL accepts. The server refuses root, so root steps down: into a user
 * namespace where there is one ({@code unshare -U}), else to nobody ({@code setpriv}). The way that made the data folder
 * is kept beside it, because the files' owner depends on it.
 */
record Command(List<String> prefix) {
    private static final String NOBODY = "65534";

    static Command forHome(Path home) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Command(List.of());
        }
        Path kept = home.resolve("pg.user");
        String way = Files.exists(kept) ? Files.readString(kept).trim() : choose();
        Files.writeString(kept, way);
        return new Command(
                way.equals("unshare")
                        ? List.of("unshare", "-U")
                        : List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    }

    private static String choose() throws IOException {
        return run(List.of("unshare", "-U", "true")).exit() == 0 ? "unshare" : "setpriv";
    }

    /** Hands {@code path} to the user that the programs run as. */
    void own(Path path) throws IOException {
        if (!prefix.isEmpty() && prefix.getFirst().equals("setpriv")) {
            check(run(List.of("chown", "-R", NOBODY + ":" + NOBODY, path.toString())), "chown");
        }
    }

    /** Runs to the end; an exit status other than 0 is an error that says what the program printed. */
    void call(String... command) throws IOException {
        check(run(of(command)), command[0]);
    }

    /** The whole command line, for a process that goes on. */
    List<String> of(String... command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        return whole;
    }

    private static void check(Outcome outcome, String program) throws IOException {
        if (outcome.exit() != 0) {
            throw new IOException(program + " ended with " + outcome.exit() + ": " + outcome.printed());
        }
    }

    private static Outcome run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Outcome(process.waitFor(), printed.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + command.getFirst(), e);
        }
    }

    private record Outcome(int exit, String printed) {}
}
