package kaskad.reading.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.At;
import kaskad.reading.ReadExecutors;
import kaskad.reading.ReadMeasure;
import kaskad.reading.Severity;
import kaskad.reading.executors.Abbreviations;
import kaskad.reading.findings.Rule.Spot;

/** Executors: missing, or named by letters that nothing explains. */
final class ExecutorRules {
    static final List<Rule> ALL = List.of(
            new Rule("executor-missing", Severity.ERROR, ExecutorRules::missing),
            new Rule("abbreviation-look-alike", Severity.WARNING, ExecutorRules::lookAlikes),
            new Rule("abbreviation-unknown", Severity.WARNING, ExecutorRules::unknown),
            new Rule("abbreviation-ambiguous", Severity.NOTE, ExecutorRules::ambiguous),
            new Rule("latin-letters", Severity.NOTE, ExecutorRules::latin));
    private static final Pattern MIXED = Pattern.compile(
            "(?<![\\p{L}\\d])(?=\\p{L}*[A-Za-z])(?=\\p{L}*[А-Яа-яЁё])\\p{L}{2,}(?!\\p{L})|(?<![\\p{L}\\d/.])[ABCEHKMOPTXY]{4,}(?![\\p{L}\\d])");

    private ExecutorRules() {}

    private static List<Spot> missing(Subject subject) {
        return subject.measures().stream()
                .filter(measure -> raw(measure).filter(String::isBlank).isPresent())
                .map(measure -> Spot.of(measure.at(), measure.title()))
                .toList();
    }

    private static List<Spot> lookAlikes(Subject subject) {
        return Abbreviations.lookAlikes(subject.abbreviations(), subject.explained()).stream()
                .map(one -> Spot.of(place(subject, one.written()), one.written(), one.written(), one.perhaps()))
                .toList();
    }

    private static List<Spot> unknown(Subject subject) {
        Map<String, Integer> used = subject.abbreviations();
        Collection<String> explained = subject.explained();
        List<String> alike = Abbreviations.lookAlikes(used, explained).stream()
                .map(Abbreviations.LookAlike::written)
                .toList();
        return used.keySet().stream()
                .filter(name -> Abbreviations.meanings(name).isEmpty() && isInitialism(name))
                .filter(name -> !explained.contains(name) && !alike.contains(name))
                .map(name -> Spot.of(place(subject, name), name, name))
                .toList();
    }

    /** «ВУЗы» and «ДОЛы» are words by now. */
    private static boolean isInitialism(String name) {
        return Character.isUpperCase(name.charAt(name.length() - 1));
    }

    private static List<Spot> ambiguous(Subject subject) {
        List<Spot> spots = new ArrayList<>();
        Collection<String> explained = subject.explained();
        for (String name : subject.abbreviations().keySet()) {
            List<String> meanings = Abbreviations.meanings(name);
            if (meanings.size() > 1 && !explained.contains(name)) {
                spots.add(Spot.of(place(subject, name), name, name, String.join("; ", meanings)));
            }
        }
        return spots;
    }

    private static Optional<String> raw(ReadMeasure measure) {
        return Optional.ofNullable(measure.executors()).map(ReadExecutors::raw);
    }

    private static At place(Subject subject, String name) {
        return subject.measures().stream()
                .filter(measure ->
                        raw(measure).filter(text -> text.contains(name)).isPresent())
                .map(ReadMeasure::at)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(new At(null, null, null));
    }

    /**
     * Latin letters inside a Russian word, or in the place of a Russian initialism. They are rare in an official text:
     * only the words that hold one are matched.
     */
    private static List<Spot> latin(Subject subject) {
        String text = subject.text();
        Matcher mixed = MIXED.matcher(text).useTransparentBounds(true);
        Set<String> words = new LinkedHashSet<>();
        for (int at = 0; at < text.length(); at++) {
            if (isLatin(text.charAt(at))) {
                int start = wordStart(text, at);
                at = wordEnd(text, at);
                if (mixed.region(start, text.length()).lookingAt()) {
                    words.add(mixed.group());
                }
            }
        }
        return words.stream().map(word -> Spot.of(null, word, word)).toList();
    }

    private static boolean isLatin(char letter) {
        return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
