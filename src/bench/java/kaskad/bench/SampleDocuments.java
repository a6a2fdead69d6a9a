package kaskad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaskad.office.DocumentReader;
import kaskad.office.UnreadableDocument;

/**
 * Documents to read: those of a folder {@code shared/samples/office} beside the project or above it, otherwise one made
 * here of the same size.
 *
 * @param plan the document for cold reading: a plan of usual size
 * @param docx all DOCX files
 * @param readable every file of any kind that is read at all
 */
record SampleDocuments(Path plan, List<Path> docx, List<Path> readable) {
    private static final String FOLDER = "shared/samples/office";
    private static final String PLAN = "003.docx";

    static SampleDocuments of(Setting setting) throws IOException {
        Path folder = find(setting.root()).orElse(setting.work());
        Path plan = folder.resolve(PLAN);
        if (!Files.exists(plan)) {
            Files.write(plan, SeededPlan.docx());
        }
        List<Path> readable = readable(folder);
        List<Path> docx = readable.stream()
                .filter(file -> file.toString().endsWith(".docx"))
                .toList();
        Setting.say("Reading %d documents in %s, %d of them DOCX", readable.size(), folder, docx.size());
        return new SampleDocuments(plan, docx, readable);
    }

    /** So many paths, each file again and again. */
    List<Path> readable(int count) {
        List<Path> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(readable.get(i % readable.size()));
        }
        return all;
    }

    private static Optional<Path> find(Path root) {
        for (Path above = root; above != null; above = above.getParent()) {
            Path folder = above.resolve(FOLDER);
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private static List<Path> readable(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".json"))
                    .filter(SampleDocuments::isRead)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isRead(Path file) {
        try {
            new DocumentReader().read(file);
            return true;
        } catch (UnreadableDocument e) {
            return false;
        }
    }
}
