package kaskad.office.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Reads one file in a process of its own. The process is killed when it takes too long or says too much; it knows
 * nothing of the server's environment (the database's address is there).
 */
public final class ChildReader {
    static final Duration MOST_TIME = Duration.ofSeconds(20);
    static final int MOST_OUTPUT = 32 << 20;
    private static final int MOST_WORDS = 64 << 10;
    private static final int UNREADABLE = 2;
    private static final int OUT_OF_MEMORY = 3;
    private static final Set<String> KEPT =
            Set.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "TEMP", "TMP", "SystemRoot", "LD_LIBRARY_PATH");
    private static final Executor DRAINS =
            task -> Thread.ofVirtual().name("child-output").start(task);

    private final List<String> command;
    private final Duration mostTime;
    private final int mostOutput;

    /** A reader that runs {@code command} with the file as its last argument. */
    public ChildReader(List<String> command, Duration mostTime, int mostOutput) {
        this.command = List.copyOf(command);
        this.mostTime = mostTime;
        this.mostOutput = mostOutput;
    }

    /** A reader that runs this very program, within the usual limits. */
    public static ChildReader ofThisProcess() {
        return new ChildReader(
                ChildCommand.ofThisProcess("read", "--blocks", "--refusals-by-word"), MOST_TIME, MOST_OUTPUT);
    }

    /** One that gives the cells of a table as they stand. */
    public static ChildReader ofCells() {
        return new ChildReader(ChildCommand.ofThisProcess("cells"), MOST_TIME, MOST_OUTPUT);
    }

    /** One that writes what it reads to {@code to} as DOCX, the findings as comments in the language of the locale. */
    public static ChildReader annotating(Path to, Locale locale) {
        return new ChildReader(
                ChildCommand.ofThisProcess(
                        "check", "--json", "--language", locale.getLanguage(), "--annotate", to.toString()),
                MOST_TIME,
                MOST_OUTPUT);
    }

    /** Reads {@code file}; waits for the process, so never within a transaction. */
    public Outcome read(Path file) {
        try {
            Process process = start(file);
            try {
                return await(process);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the reading process", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.TooSlow(mostTime.toSeconds());
        }
    }

    private Process start(Path file) throws IOException {
        List<String> line = new ArrayList<>(command);
        line.add(file.toString());
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().keySet().retainAll(KEPT);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private Outcome await(Process process) throws InterruptedException {
        CompletableFuture<Output> said = drain(process, process.getInputStream(), mostOutput);
        CompletableFuture<Output> complained = drain(process, process.getErrorStream(), MOST_WORDS);
        if (!process.waitFor(mostTime.toMillis(), TimeUnit.MILLISECONDS)) {
            return new Outcome.TooSlow(mostTime.toSeconds());
        }
        Output output = said.join();
        return output.cut() ? new Outcome.TooHeavy() : outcome(process.exitValue(), output, complained.join());
    }

    private static Outcome outcome(int status, Output output, Output complaint) {
        String words = new String(complaint.bytes(), StandardCharsets.UTF_8).strip();
        return switch (status) {
            case 0, 1 -> new Outcome.Read(output.bytes());
            case UNREADABLE -> new Outcome.Unreadable(words.lines().findFirst().orElse(""));
            case OUT_OF_MEMORY -> new Outcome.TooHeavy();
            default -> new Outcome.Broken(status, words);
        };
    }

    private static CompletableFuture<Output> drain(Process process, InputStream stream, int most) {
        return CompletableFuture.supplyAsync(() -> take(process, stream, most), DRAINS);
    }

    private static Output take(Process process, InputStream stream, int most) {
        try (stream) {
            byte[] bytes = stream.readNBytes(most + 1);
            if (bytes.length > most) {
                process.destroyForcibly();
                return new Output(new byte[0], true);
            }
            return new Output(bytes, false);
        } catch (IOException e) {
            // the stream of a killed process ends so
            return new Output(new byte[0], false);
        }
    }

    /** What a stream gave; nothing where it gave more than it may. */
    private record Output(byte[] bytes, boolean cut) {}
}
