package kaskad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents that lie beside the project and are no part of it; tests that need them are skipped without them. */
public final class SharedSamples {
    private static final String PROPERTY = "kaskad.shared";

    private SharedSamples() {}

    /** The folder named by the system property, or the nearest {@code shared} beside a folder above the project. */
    public static Optional<Path> folder() {
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isDirectory);
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared"))
                .filter(folder -> Files.isDirectory(folder.resolve("samples")))
                .findFirst();
    }

    /** The files of a folder with an ending, sorted; none where the shared folder is absent. */
    public static List<Path> files(String subfolder, String ending) {
        Optional<Path> folder =
                folder().map(shared -> shared.resolve(subfolder)).filter(Files::isDirectory);
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
