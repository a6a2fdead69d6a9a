package kaskad.reading.plans;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.reading.text.Texts;
import kaskad.reading.text.WordPattern;
import kaskad.reading.words.Spelling;

/**
 * What a heading promises.
 *
 * @param role the role of its column
 * @param weight how sure the words are; between two columns of one role the heavier wins
 */
record Heading(Role role, int weight) {
    static final Heading NONE = new Heading(Role.OTHER, 0);
    private static final int LONGEST = 110;
    private static final int SURE = 2;
    private static final List<Rule> RULES = rules();

    private record Rule(WordPattern words, Heading heading) {
        Optional<Hit> in(String key) {
            return words.first(key).map(match -> new Hit(heading, match.start()));
        }
    }

    private record Hit(Heading heading, int position) {
        boolean sure() {
            return heading.weight >= SURE;
        }
    }

    static Heading of(String text) {
        Comparator<Hit> order = Comparator.comparing((Hit hit) -> !hit.sure()).thenComparingInt(Hit::position);
        return hits(text).min(order).map(Hit::heading).orElse(NONE);
    }

    /** How sure the words of a heading make one role, whatever else they say; 0 where they do not. */
    static int weight(String text, Role role) {
        return hits(text)
                .map(Hit::heading)
                .filter(heading -> heading.role == role)
                .mapToInt(Heading::weight)
                .max()
                .orElse(0);
    }

    private static Stream<Hit> hits(String text) {
        String key = Texts.key(Spelling.cyrillic(text));
        return key.isEmpty() || key.length() > LONGEST
                ? Stream.empty()
                : RULES.stream().map(rule -> rule.in(key)).flatMap(Optional::stream);
    }

    private static List<Rule> rules() {
        try (InputStream in = Objects.requireNonNull(
                        Heading.class.getResourceAsStream("/kaskad/reading/plans/headings.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Heading::rule)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(String line) {
        String[] parts = line.split(" ", 3);
        String phrases = Arrays.stream(parts[2].split("; "))
                .map(phrase -> phrase.replace("*", "\\p{L}*"))
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
        return new Rule(WordPattern.of(phrases), new Heading(Role.valueOf(parts[0]), Integer.parseInt(parts[1])));
    }
}
