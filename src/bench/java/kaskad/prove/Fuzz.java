package kaskad.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Five thousand damaged files and some hostile ones: each is read or refused within five seconds. */
final class Fuzz {
    private static final int FILES = 5_000;
    private static final long SEED = 20_261_125;
    private static final int TELL_EVERY = 500;

    private Fuzz() {}

    /** What {@code kaskad prove fuzz} prints; the originals are all documents under {@code folders}. */
    static Map<String, Object> run(List<Path> folders, boolean quick) throws IOException, InterruptedException {
        List<Path> originals = originals(folders);
        Attempts attempts = new Attempts();
        for (Map.Entry<String, Hostile.Content> file : Hostile.all().entrySet()) {
            System.err.println("hostile " + file.getKey());
            attempts.read("hostile " + file.getKey(), file.getValue().make());
        }
        int files = quick ? FILES / 10 : FILES;
        for (int i = 0; i < files; i++) {
            Path original = originals.get(i % originals.size());
            RandomGenerator random = new SplittableRandom(SEED + i);
            Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
            byte[] whole = Files.readAllBytes(original);
            boolean inside = Mutation.isZip(whole) && random.nextInt(4) > 0;
            byte[] damaged = inside ? mutation.inside(whole, random) : mutation.of(whole, random);
            attempts.read(
                    "%d %s %s%s".formatted(i, original.getFileName(), mutation, inside ? " inside" : ""), damaged);
            if (i % TELL_EVERY == 0) {
                System.err.printf(
                        "%d of %d, %d faults%n", i, files, attempts.faults().size());
            }
        }
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("seed", SEED);
        report.put("originals", originals.size());
        report.put("files", files + Hostile.all().size());
        report.put("outcomes", attempts.outcomes());
        report.put("slowest_ms", Math.round(attempts.slowestMs()));
        report.put("slowest", attempts.slowest());
        report.put("faults", attempts.faults());
        return report;
    }

    private static List<Path> originals(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    return files.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().matches(".*\\.(jsonl?|md)"))
                            .sorted()
                            .toList();
                }
            }
        }
        throw new IOException("no documents to damage in " + folders);
    }
}
