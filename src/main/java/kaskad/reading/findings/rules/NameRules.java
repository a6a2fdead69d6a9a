package kaskad.reading.findings.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person spelled in two ways: the same initials and surnames that differ by one letter inside. */
final class NameRules {
    static final List<Rule> ALL =
            List.of(Rule.warning(Family.WORDING, "person-spelled-differently", NameRules::twoSpellings));

    private static final String SURNAME = "(\\p{Lu}\\p{Ll}{3,}(?:-\\p{Lu}\\p{Ll}+)?)";
    private static final List<Pattern> NAMES = List.of(
            Pattern.compile(SURNAME + "[ \\t]+(\\p{Lu})\\.\\s?(\\p{Lu})\\."),
            Pattern.compile(
                    SURNAME
                            + "[ \\t]+(\\p{Lu})\\p{Ll}+[ \\t]+(\\p{Lu})\\p{Ll}+(?:вич|вна|ична|инична|ьич|мич|оглы)\\p{Ll}{0,2}(?!\\p{L})"));
    private static final Pattern REVERSED = Pattern.compile("(\\p{Lu})\\.\\s?(\\p{Lu})\\.\\s?" + SURNAME);
    private static final Pattern ENDING = Pattern.compile("(?:ой|ому|ого|ым|ую|ая|ий|ый|ем|ом|[аеиоуыюяьй])$");

    private NameRules() {}

    private static List<Spot> twoSpellings(Subject subject) {
        Map<String, Map<String, Integer>> byInitials = new LinkedHashMap<>();
        String text = subject.text();
        List<Integer> starts = capitals(text);
        for (Pattern pattern : NAMES) {
            each(pattern, text, starts, name -> note(byInitials, name.group(2) + name.group(3), name, 1));
        }
        each(REVERSED, text, starts, name -> note(byInitials, name.group(1) + name.group(2), name, 3));
        List<Spot> spots = new ArrayList<>();
        byInitials.values().forEach(surnames -> pairs(subject, surnames, spots));
        return spots;
    }

    /** Where words begin with a capital: no name begins elsewhere, and one pass serves all patterns. */
    private static List<Integer> capitals(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (Character.isUpperCase(text.charAt(at)) && (at == 0 || !Character.isLetter(text.charAt(at - 1)))) {
                starts.add(at);
            }
        }
        return starts;
    }

    private static void each(Pattern pattern, String text, List<Integer> starts, Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(text);
        int end = 0;
        for (int start : starts) {
            if (start >= end && matcher.region(start, text.length()).lookingAt()) {
                found.accept(matcher);
                end = matcher.end();
            }
        }
    }

    private static void note(Map<String, Map<String, Integer>> byInitials, String initials, Matcher name, int group) {
        byInitials
                .computeIfAbsent(initials, any -> new LinkedHashMap<>())
                .putIfAbsent(name.group(group), name.start(group));
    }

    private static void pairs(Subject subject, Map<String, Integer> firsts, List<Spot> spots) {
        List<String> surnames = List.copyOf(firsts.keySet());
        for (int i = 0; i < surnames.size(); i++) {
            for (int j = i + 1; j < surnames.size(); j++) {
                String one = surnames.get(i);
                String other = surnames.get(j);
                if (differInside(one, other)) {
                    spots.add(Spot.of(subject.source().at(firsts.getOrDefault(other, 0)), other, one, other));
                }
            }
        }
    }

    private static boolean differInside(String one, String other) {
        String first = ENDING.matcher(one).replaceFirst("");
        String second = ENDING.matcher(other).replaceFirst("");
        return !first.equals(second) && Math.min(first.length(), second.length()) > 3 && oneSlip(first, second);
    }

    /** Whether one letter was left out, added, changed or swapped with its neighbour. */
    private static boolean oneSlip(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(start, one.length() - end);
        String right = other.substring(start, other.length() - end);
        boolean swapped = left.length() == 2 && right.contentEquals(new StringBuilder(left).reverse());
        return swapped || left.length() <= 1 && right.length() <= 1;
    }
}
