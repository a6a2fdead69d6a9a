package kaskad.prove;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** {@code kaskad prove fuzz [--quick] [FOLDER]}: exits 1 where a fault was found. */
public final class Prove {
    private static final int USAGE = 64;

    private Prove() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = System.out;
        System.setOut(System.err);
        List<String> given = List.of(args);
        if (given.isEmpty() || !given.getFirst().equals("fuzz")) {
            System.err.println("Usage: kaskad prove fuzz [--quick] [FOLDER]");
            System.exit(USAGE);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("prove", "fuzz");
        document.put("date", LocalDate.now().toString());
        List<Path> folders = given.stream()
                .skip(1)
                .filter(argument -> !argument.startsWith("--"))
                .map(Path::of)
                .toList();
        Map<String, Object> report = Fuzz.run(folders.isEmpty() ? beside() : folders, given.contains("--quick"));
        document.putAll(report);
        document.put("peak_mb", peakMegabytes());
        out.write((JsonMapper.shared().writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        System.exit(List.of().equals(report.get("faults")) ? 0 : 1);
    }

    /** The documents beside the project, else its own. */
    private static List<Path> beside() {
        Path root = Path.of(System.getProperty("kaskad.root", "")).toAbsolutePath();
        Stream<Path> shared = Stream.iterate(root, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/samples/office"));
        return Stream.concat(shared, Stream.of(root.resolve("src/main/resources/kaskad/demo")))
                .toList();
    }

    private static long peakMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
