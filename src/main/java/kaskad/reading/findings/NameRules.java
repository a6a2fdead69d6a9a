package kaskad.reading.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.Severity;
import kaskad.reading.findings.Rule.Spot;

/** One person spelled in two ways: the same initials and surnames that differ by one letter inside. */
final class NameRules {
    static final List<Rule> ALL =
            List.of(new Rule("person-spelled-differently", Severity.WARNING, NameRules::twoSpellings));

    private static final String SURNAME = "\\p{Lu}\\p{Ll}{3,}(?:-\\p{Lu}\\p{Ll}+)?";
    // first the capital, then what stands before it: few letters are capitals
    private static final String FIRST = "(\\p{Lu}(?<!\\p{L}\\p{Lu})\\p{Ll}{3,}(?:-\\p{Lu}\\p{Ll}+)?)";
    private static final List<Pattern> NAMES = List.of(
            Pattern.compile(FIRST + "[ \\t]+(\\p{Lu})\\.\\s?(\\p{Lu})\\."),
            Pattern.compile(
                    FIRST + "[ \\t]+(\\p{Lu})\\p{Ll}+[ \\t]+(\\p{Lu})\\p{Ll}+(?:вич|вна|ична|инична|ьич|мич|оглы)\\p{Ll}{0,2}(?!\\p{L})"));
    private static final Pattern REVERSED = Pattern.compile("(\\p{Lu})(?<!\\p{L}\\p{Lu})\\.\\s?(\\p{Lu})\\.\\s?(" + SURNAME + ")");
    private static final Pattern ENDING = Pattern.compile("(?:ой|ому|ого|ым|ую|ая|ий|ый|ем|ом|[аеиоуыюяьй])$");

    private NameRules() {}

    private static List<Spot> twoSpellings(Subject subject) {
        Map<String, List<String>> byInitials = new LinkedHashMap<>();
        for (Pattern pattern : NAMES) {
            Matcher matcher = pattern.matcher(subject.text());
            while (matcher.find()) {
                note(byInitials, matcher.group(2) + matcher.group(3), matcher.group(1));
            }
        }
        Matcher reversed = REVERSED.matcher(subject.text());
        while (reversed.find()) {
            note(byInitials, reversed.group(1) + reversed.group(2), reversed.group(3));
        }
        List<Spot> spots = new ArrayList<>();
        byInitials.values().forEach(surnames -> pairs(surnames, spots));
        return spots;
    }

    private static void note(Map<String, List<String>> byInitials, String initials, String surname) {
        List<String> known = byInitials.computeIfAbsent(initials, any -> new ArrayList<>());
        if (!known.contains(surname)) {
            known.add(surname);
        }
    }

    private static void pairs(List<String> surnames, List<Spot> spots) {
        for (int i = 0; i < surnames.size(); i++) {
            for (int j = i + 1; j < surnames.size(); j++) {
                if (differInside(surnames.get(i), surnames.get(j))) {
                    spots.add(Spot.of(null, surnames.get(j), surnames.get(i), surnames.get(j)));
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
