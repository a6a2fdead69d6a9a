package kaskad.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kaskad.plans.PlanId;

/**
 * A run of JMeter against a server, in a process of its own with JMeter's libraries: they and the product's would
 * disturb each other (XML parsers, logging). Users sign in one after the other before they are measured.
 */
record PageLoad(Setting setting, URI site, PlanId plan) {

    /** The 95th percentiles and the errors of one run. */
    record Outcome(Map<Bar, Double> values) {
        Outcome {
            values = Map.copyOf(values);
        }

        double value(Bar bar) {
            return values.getOrDefault(bar, 0.0);
        }
    }

    Outcome run(int users, Duration length) throws IOException, InterruptedException {
        Path folder = setting.root().resolve("target/bench");
        Path answer = setting.work().resolve("load.txt");
        String classPath = folder.resolve("classes")
                + File.pathSeparator
                + Files.readString(folder.resolve("class-path")).strip();
        List<String> line = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                classPath,
                "kaskad.bench.load.Load",
                site.toString(),
                "/plans/" + plan,
                SeededPeople.PASSWORD,
                Integer.toString(users),
                Long.toString(length.toSeconds()),
                answer.toString());
        Path log = setting.work().resolve("load.log");
        Process process = new ProcessBuilder(line)
                .directory(setting.work().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("the load tool failed, see " + log);
        }
        return outcome(Files.readAllLines(answer));
    }

    /** Lines «name value». */
    private static Outcome outcome(List<String> lines) {
        Map<Bar, Double> values = new EnumMap<>(Bar.class);
        for (String line : lines) {
            int space = line.indexOf(' ');
            values.put(Bar.valueOf(line.substring(0, space)), Double.valueOf(line.substring(space + 1)));
        }
        return new Outcome(values);
    }
}
