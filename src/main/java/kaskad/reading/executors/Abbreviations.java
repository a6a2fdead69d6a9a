package kaskad.reading.executors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.text.WordPattern;
import kaskad.reading.words.Cleaning;
import kaskad.reading.words.Lexicon;
import kaskad.reading.words.Spelling;
import kaskad.reading.words.Token;
import kaskad.reading.words.Tokens;

/** What the short names of a document stand for: as the document says, else the usual meanings of the field. */
public final class Abbreviations {
    private static final WordPattern FURTHER = WordPattern.of(
            "(?isu)\\(\\s*далее\\s*(?:по\\s+тексту\\s*)?[-–—:]?\\s*[«\"“]?([\\p{L}-]{2,20})[»\"”]?\\s*\\)");
    private static final Pattern LISTED = Pattern.compile(
            "(?mu)^\\s*[-–—•]?\\s*([\\p{Lu}][\\p{L}]*\\p{Lu})\\s*[-–—]\\s*(\\p{L}[^\\n;]{5,200}?)[;.]?\\s*$");
    private static final Pattern BORDER = Pattern.compile("[.;:,()\\n](?=[^.;:,()\\n]*$)");
    private static final int SHORTEST_TO_GUESS = 3;

    private Abbreviations() {}

    /** An abbreviation that nothing explains and the one that it may be a slip of. */
    public record LookAlike(String written, String perhaps) {}

    /** Short name → what it stands for, as worded in the document («… (далее – ОО)», lists of abbreviations). */
    public static Map<String, String> expansions(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        for (MatchResult further : FURTHER.all(text)) {
            String before = text.substring(Math.max(0, further.start() - 300), further.start());
            String name = further.group(1);
            String expansion = Initials.expansion(before, name);
            found.putIfAbsent(name, expansion.isEmpty() ? lastPhrase(before) : expansion);
        }
        Matcher listed = LISTED.matcher(text);
        while (listed.find()) {
            String expansion = Initials.expansion(listed.group(2), listed.group(1));
            if (!expansion.isEmpty()) {
                found.putIfAbsent(listed.group(1), squash(listed.group(2)));
            }
        }
        found.values().removeIf(String::isBlank);
        return found;
    }

    /** The usual meanings in the field, several where only the document can tell; empty where it is not known. */
    public static List<String> meanings(String abbreviation) {
        return Lexicon.meanings().getOrDefault(Spelling.cyrillic(abbreviation), List.of());
    }

    /** How often each abbreviation stands in the cells; many cells say the same. */
    public static Map<String, Integer> used(Collection<String> cells) {
        Map<String, Integer> alike = new HashMap<>();
        cells.forEach(cell -> alike.merge(cell, 1, Integer::sum));
        Map<String, Integer> counts = new TreeMap<>();
        alike.forEach((cell, times) -> Tokens.of(Cleaning.of(cell)).stream()
                .filter(token -> token.is(Token.Kind.ABBR))
                .forEach(token -> counts.merge(token.text(), times, Integer::sum)));
        return counts;
    }

    /** Unknown and rare beside known or commoner by one letter («ИМА» beside «ИМО»); explained ones are known. */
    public static List<LookAlike> lookAlikes(Map<String, Integer> used, Collection<String> explained) {
        List<LookAlike> found = new ArrayList<>();
        for (String written : new TreeMap<>(used).keySet()) {
            if (written.length() >= SHORTEST_TO_GUESS && !known(written, explained)) {
                used.keySet().stream()
                        .filter(other -> Spelling.oneSlip(written, other))
                        .filter(other -> known(other, explained) || count(used, other) > count(used, written))
                        .max((left, right) -> Integer.compare(count(used, left), count(used, right)))
                        .ifPresent(other -> found.add(new LookAlike(written, other)));
            }
        }
        return found;
    }

    private static boolean known(String name, Collection<String> explained) {
        return explained.contains(name) || Lexicon.abbreviation(name).isPresent();
    }

    private static int count(Map<String, Integer> used, String name) {
        return used.getOrDefault(name, 0);
    }

    /** A name that is no initialism («Министерство») shortens the phrase before it. */
    private static String lastPhrase(String before) {
        Matcher border = BORDER.matcher(before.stripTrailing());
        return squash(border.find() ? before.substring(border.end()) : before);
    }

    private static String squash(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
