package kaskad.reading.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The heads of names and the usual abbreviations, read once from the data beside the code. */
public final class Lexicon {
    private static final int LONG_ENOUGH_FOR_A_SLIP = 7;
    private static final int MOST_GUESSES = 5000;
    private static final Pattern CLIPPED = Pattern.compile("(?:соц|мед|муз|физ|спец|гос|гор|рай|обл|хоз|тех|метод)");
    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Pattern ENDING = Pattern.compile("\\p{Ll}+$");
    private static final Pattern AGENT =
            Pattern.compile("\\p{L}{3,}?(?:(?<soft>тел)|лог|ист|вед|щик|чик|ник)(?<ending>\\p{L}{0,3})");
    private static final Lexicon ONE = new Lexicon();
    private final Map<String, Lexeme> words = new HashMap<>();
    private final Map<String, Optional<Lexeme>> guesses = new ConcurrentHashMap<>();
    private final Map<String, Sort> abbreviations = new HashMap<>();
    private final Map<String, List<String>> meanings = new LinkedHashMap<>();

    private Lexicon() {
        lines("heads.txt").forEach(this::head);
        lines("abbreviations.txt").forEach(this::shortName);
    }

    public static Optional<Lexeme> find(String word) {
        String key = Spelling.key(word);
        Lexeme exact = ONE.words.get(key);
        if (exact != null) {
            return Optional.of(exact);
        }
        int hyphen = key.indexOf('-');
        Matcher clipped = CLIPPED.matcher(key);
        Lexeme bare = clipped.lookingAt() ? ONE.words.get(key.substring(clipped.end())) : null;
        if (bare != null) {
            return Optional.of(bare);
        }
        return hyphen > 0 ? ONE.compound(key, hyphen) : ONE.guess(key);
    }

    public static Optional<Lexeme> exact(String key) {
        return Optional.ofNullable(ONE.words.get(key));
    }

    /** The sort of an abbreviation; a plural («ВУЗы») counts by its capitals. */
    public static Optional<Sort> abbreviation(String text) {
        String word = SPACE.matcher(Spelling.cyrillic(text)).replaceAll("");
        Sort exact = ONE.abbreviations.get(word);
        return Optional.ofNullable(
                exact != null
                        ? exact
                        : ONE.abbreviations.get(ENDING.matcher(word).replaceAll("")));
    }

    public static Map<String, List<String>> meanings() {
        return ONE.meanings;
    }

    private Optional<Lexeme> compound(String key, int hyphen) {
        Lexeme first = words.get(key.substring(0, hyphen));
        Lexeme last = words.get(key.substring(key.lastIndexOf('-') + 1));
        if (first == null || last == null) {
            Lexeme torn = words.get(key.replace("-", ""));
            return Optional.ofNullable(first != null ? first : last != null ? last : torn);
        }
        Set<Form> both = EnumSet.copyOf(first.forms());
        both.retainAll(last.forms());
        return Optional.of(new Lexeme(first.sort(), both.isEmpty() ? last.forms() : both));
    }

    private Optional<Lexeme> guess(String key) {
        if (guesses.size() > MOST_GUESSES) {
            guesses.clear();
        }
        return guesses.computeIfAbsent(key, word -> misspelt(word).or(() -> agent(word)));
    }

    /** «невролог», «гардеробщик»: a word that ends as names of trades do and is declined as they are. */
    private static Optional<Lexeme> agent(String key) {
        Matcher matcher = AGENT.matcher(key);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Paradigm paradigm = matcher.group("soft") == null ? Paradigm.M : Paradigm.MS;
        return Optional.ofNullable(paradigm.endings().get(matcher.group("ending")))
                .map(forms -> new Lexeme(Sort.POST, forms));
    }

    private Optional<Lexeme> misspelt(String key) {
        if (key.length() < LONG_ENOUGH_FOR_A_SLIP || Endings.adjective(key)) {
            return Optional.empty();
        }
        return words.entrySet().stream()
                .filter(word -> word.getKey().charAt(0) == key.charAt(0) && Spelling.oneSlip(word.getKey(), key))
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private void head(String line) {
        String[] parts = line.split(" ");
        Sort sort = Sort.valueOf(parts[0]);
        Paradigm.valueOf(parts[1]).endings().forEach((ending, forms) -> {
            for (int at = 2; at < parts.length; at++) {
                words.merge(parts[at] + ending, new Lexeme(sort, forms), Lexicon::together);
            }
        });
    }

    private static Lexeme together(Lexeme old, Lexeme other) {
        if (old.sort() != other.sort()) {
            return old;
        }
        Set<Form> forms = EnumSet.copyOf(old.forms());
        forms.addAll(other.forms());
        return new Lexeme(old.sort(), forms);
    }

    private void shortName(String line) {
        String[] parts = line.split(" ", 3);
        abbreviations.putIfAbsent(parts[1], Sort.valueOf(parts[0]));
        meanings.putIfAbsent(parts[1], List.of(parts[2].split("; ")));
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("/kaskad/reading/" + name));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
