package kaskad.reading.findings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A small document that breaks a rule, and the same one mended: what people read in the documentation of the rules is
 * what the rules are tested with.
 *
 * @param above the lines of the plan above; empty where the rule compares nothing
 */
public record Example(List<String> bad, List<String> good, List<String> above) {
    private static final String DATA = "/kaskad/reading/findings/examples.txt";
    private static final Map<String, Example> ALL = load();

    public Example {
        bad = List.copyOf(bad);
        good = List.copyOf(good);
        above = List.copyOf(above);
    }

    /** The example of a rule. */
    public static Example of(String rule) {
        return Objects.requireNonNull(ALL.get(rule), () -> DATA + " has no example of " + rule);
    }

    /** The rules that have an example. */
    static java.util.Set<String> rules() {
        return ALL.keySet();
    }

    private static Map<String, Example> load() {
        Map<String, Example> all = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        String rule = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                put(all, rule, lines);
                rule = line.substring(1, line.indexOf(']'));
                lines.clear();
            } else {
                lines.add(line);
            }
        }
        put(all, rule, lines);
        return all;
    }

    private static void put(Map<String, Example> all, String rule, List<String> lines) {
        if (!rule.isEmpty()) {
            all.put(rule, new Example(only(lines, '-'), only(lines, '+'), above(lines)));
        }
    }

    private static List<String> only(List<String> lines, char mark) {
        return lines.stream()
                .filter(line -> line.charAt(0) == mark || "-+^".indexOf(line.charAt(0)) < 0)
                .map(line -> line.charAt(0) == mark ? unmarked(line) : line)
                .toList();
    }

    private static List<String> above(List<String> lines) {
        return lines.stream()
                .filter(line -> line.charAt(0) == '^')
                .map(Example::unmarked)
                .toList();
    }

    private static String unmarked(String line) {
        return line.substring(1).strip();
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream(DATA), DATA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
