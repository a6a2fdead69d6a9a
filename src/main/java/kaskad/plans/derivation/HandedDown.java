package kaskad.plans.derivation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kaskad.plans.PlanLevel;

/** How a measure is worded a level below, by the rules of {@code handed-down.txt}; a proposal, a person decides. */
public final class HandedDown {
    private static final String FILE = "/kaskad/plans/handed-down.txt";
    private static final String ANYWHERE = "…";
    private static final List<Rule> RULES = rules();

    private HandedDown() {}

    private record Rule(PlanLevel level, boolean anywhere, String above, String below) {
        static Rule of(String line) {
            String[] sides = line.split("[|=]", 3);
            String above = sides[1].strip();
            boolean anywhere = above.startsWith(ANYWHERE);
            return new Rule(
                    PlanLevel.of(sides[0].strip()),
                    anywhere,
                    anywhere ? above.substring(ANYWHERE.length()).strip() : above,
                    sides[2].strip());
        }

        /** Where the rule begins to fit; -1, nowhere. */
        int at(String title) {
            int at = title.toLowerCase(Locale.ROOT).indexOf(above.toLowerCase(Locale.ROOT));
            boolean allowed = anywhere || at == 0;
            int end = at + above.length();
            boolean whole = end >= title.length() || !Character.isLetter(title.charAt(Math.max(0, end)));
            return at >= 0 && allowed && whole ? at : -1;
        }

        String applied(String title) {
            int at = at(title);
            return title.substring(0, at) + below + title.substring(at + above.length());
        }
    }

    /** The title as it may stand in a plan of {@code level}; unchanged where no rule fits. */
    public static String of(String title, PlanLevel level) {
        return apply(apply(title, level, false), level, true);
    }

    private static String apply(String title, PlanLevel level, boolean anywhere) {
        return RULES.stream()
                .filter(rule -> rule.level() == level && rule.anywhere() == anywhere && rule.at(title) >= 0)
                .findFirst()
                .map(rule -> rule.applied(title))
                .orElse(title);
    }

    private static List<Rule> rules() {
        try (InputStream in = HandedDown.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Rule::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
