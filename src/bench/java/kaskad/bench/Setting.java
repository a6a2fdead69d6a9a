package kaskad.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Where and how thoroughly to measure.
 *
 * @param root the project's folder
 * @param work an empty folder for what this run makes
 * @param quick a look: a tenth of the data, few runs
 */
record Setting(Path root, Path work, boolean quick) {

    static Setting of(Path root, String name, boolean quick) throws IOException {
        Path absolute = root.toAbsolutePath().normalize();
        Path work = absolute.resolve("target/bench/work").resolve(name);
        if (Files.exists(work)) {
            Files.walkFileTree(work, new Remove());
        }
        Files.createDirectories(work);
        return new Setting(absolute, work, quick);
    }

    /** How many runs are counted. */
    int runs(int usual) {
        return quick ? Math.min(usual, 3) : usual;
    }

    /** A tenth in a quick run. */
    int amount(int usual) {
        return quick ? usual / 10 : usual;
    }

    static void say(String format, Object... arguments) {
        System.err.printf(format + "%n", arguments);
    }

    private static final class Remove extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException problem)
                throws IOException {
            if (problem != null) {
                throw problem;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
