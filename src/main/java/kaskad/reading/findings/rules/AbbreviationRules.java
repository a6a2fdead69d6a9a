package kaskad.reading.findings.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.Field;
import kaskad.reading.ReadMeasure;
import kaskad.reading.executors.Abbreviations;
import kaskad.reading.text.Texts;
import kaskad.reading.text.WordPattern;

/** Short names: unexplained, alike, of several meanings, explained twice, one body under two of them. */
final class AbbreviationRules {
    static final List<Rule> ALL = List.of(
            Rule.warning(Family.EXECUTORS, "abbreviation-look-alike", AbbreviationRules::lookAlikes),
            Rule.warning(Family.EXECUTORS, "abbreviation-unknown", AbbreviationRules::unknown),
            Rule.note(Family.EXECUTORS, "abbreviation-ambiguous", AbbreviationRules::ambiguous),
            Rule.warning(Family.EXECUTORS, "abbreviation-defined-twice", AbbreviationRules::definedTwice),
            Rule.note(Family.EXECUTORS, "abbreviation-two-for-one", AbbreviationRules::twoForOne),
            Rule.warning(Family.EXECUTORS, "organisation-form-differs", AbbreviationRules::forms));

    private static final WordPattern FURTHER =
            WordPattern.of("(?iu)\\(далее[ \\t]*[-–—:]?[ \\t]*[«\"]?([\\p{L}-]{2,20})[»\"]?\\)");
    private static final Pattern LAST_WORDS = Pattern.compile("(?:[\\p{L}-]++[ \\t]+){0,2}[\\p{L}-]++$");
    private static final int REACH = 120;
    private static final WordPattern FORM = WordPattern.of(
            "(?<![\\p{L}])([МГКОФЧ][А-Я]{0,4}(?:ОУ|АУ|БУ|КУ))[ \\t]+(?=\\p{Lu}|[«\"])((?:\\p{Lu}{2,}(?![\\p{L}])(?:[ \\t]+№[ \\t]*\\d+)?|[«\"][^»\"\\n]{3,60}[»\"]))");
    private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");
    private static final int STEM = 5;

    private AbbreviationRules() {}

    private static List<Spot> lookAlikes(Subject subject) {
        return Abbreviations.lookAlikes(
                        subject.abbreviations(), subject.explained().keySet())
                .stream()
                .map(one -> spot(subject, one.written(), one.written(), one.perhaps())
                        .mended(one.written(), one.perhaps()))
                .toList();
    }

    private static List<Spot> unknown(Subject subject) {
        Map<String, Integer> used = subject.abbreviations();
        Set<String> explained = subject.explained().keySet();
        List<String> alike = Abbreviations.lookAlikes(used, explained).stream()
                .map(Abbreviations.LookAlike::written)
                .toList();
        return used.keySet().stream()
                .filter(name -> Abbreviations.meanings(name).isEmpty() && isInitialism(name))
                .filter(name -> !explained.contains(name) && !alike.contains(name))
                .map(name -> expanded(subject, name))
                .toList();
    }

    /** The words of the executors that begin with the letters of the name, where they are the only such words. */
    private static Spot expanded(Subject subject, String name) {
        Spot spot = spot(subject, name, name);
        Map<String, String> found = new LinkedHashMap<>();
        for (ReadMeasure measure : subject.measures()) {
            List<String> words =
                    WORD.matcher(raw(measure)).results().map(MatchResult::group).toList();
            for (int from = 0; from + name.length() <= words.size(); from++) {
                List<String> some = words.subList(from, from + name.length());
                if (initials(some).equals(name)) {
                    found.putIfAbsent(stems(some), String.join(" ", some));
                }
            }
        }
        return found.size() == 1
                ? spot.mended(name, found.values().iterator().next() + " (далее – " + name + ")")
                : spot;
    }

    private static String initials(List<String> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word.charAt(0)));
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    private static String stems(List<String> words) {
        StringBuilder stems = new StringBuilder();
        words.forEach(word -> stems.append(stem(word)).append(' '));
        return stems.toString();
    }

    private static String stem(String word) {
        return Texts.low(word.substring(0, Math.min(STEM, word.length())));
    }

    /** «ВУЗы» and «ДОЛы» are words by now. */
    private static boolean isInitialism(String name) {
        return Character.isUpperCase(name.charAt(name.length() - 1));
    }

    private static List<Spot> ambiguous(Subject subject) {
        List<Spot> spots = new ArrayList<>();
        for (String name : subject.abbreviations().keySet()) {
            List<String> meanings = Abbreviations.meanings(name);
            if (differ(meanings) && !subject.explained().containsKey(name)) {
                spots.add(spot(subject, name, name, String.join("; ", meanings)));
            }
        }
        return spots;
    }

    /** «образовательная» or «общеобразовательная организация» is the same kind of body, an «объединение» another. */
    private static boolean differ(List<String> meanings) {
        return meanings.stream()
                        .map(words -> words.substring(words.lastIndexOf(' ') + 1))
                        .distinct()
                        .count()
                > 1;
    }

    /** The words before «(далее – X)» count by their beginnings: cases of one name are one name. */
    private static List<Spot> definedTwice(Subject subject) {
        List<Spot> spots = new ArrayList<>();
        Map<String, String> known = new HashMap<>();
        FURTHER.all(subject.text()).forEach(one -> {
            String words = lastWords(subject.text(), one.start());
            String before = words.isEmpty() ? null : known.putIfAbsent(one.group(1), words);
            if (before != null && !lastStem(before).equals(lastStem(words))) {
                spots.add(Spot.of(
                        subject.source().at(one.start()),
                        words + " " + Texts.line(one.group()),
                        one.group(1),
                        before,
                        words));
            }
        });
        return spots;
    }

    private static String lastWords(String text, int end) {
        Matcher words =
                LAST_WORDS.matcher(text.substring(Math.max(0, end - REACH), end).stripTrailing());
        return words.find() ? Texts.line(words.group()) : "";
    }

    private static String lastStem(String words) {
        return stem(words.substring(words.lastIndexOf(' ') + 1));
    }

    private static List<Spot> twoForOne(Subject subject) {
        List<Spot> spots = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        subject.explained().forEach((name, words) -> {
            String before = names.putIfAbsent(Texts.key(words), name);
            if (before != null && !before.equalsIgnoreCase(name)) {
                spots.add(Spot.of(place(subject, name), words, before, name, words));
            }
        });
        return spots;
    }

    /** «МАУ ИМЦ» and «МАОУ ИМЦ»: one name after two legal forms. */
    private static List<Spot> forms(Subject subject) {
        Map<String, Map<String, List<MatchResult>>> byName = new LinkedHashMap<>();
        for (MatchResult form : FORM.all(subject.text())) {
            byName.computeIfAbsent(Texts.key(form.group(2)), any -> new LinkedHashMap<>())
                    .computeIfAbsent(form.group(1), any -> new ArrayList<>())
                    .add(form);
        }
        List<Spot> spots = new ArrayList<>();
        byName.values().stream().filter(forms -> forms.size() > 1).forEach(forms -> spots.addAll(rare(subject, forms)));
        return spots;
    }

    private static List<Spot> rare(Subject subject, Map<String, List<MatchResult>> forms) {
        List<MatchResult> usual =
                forms.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
        Set<Spot> spots = new LinkedHashSet<>();
        forms.values().stream()
                .filter(some -> some != usual)
                .flatMap(List::stream)
                .forEach(one -> {
                    String words = Texts.line(one.group());
                    String other = Texts.line(usual.getFirst().group());
                    spots.add(Spot.of(subject.source().at(one.start()), words, words, other)
                            .mended(one.group(1) + " ", usual.getFirst().group(1) + " "));
                });
        return List.copyOf(spots);
    }

    private static Spot spot(Subject subject, String name, String... arguments) {
        return Spot.in(Field.EXECUTORS, place(subject, name), name, arguments);
    }

    private static kaskad.reading.@org.jspecify.annotations.Nullable At place(Subject subject, String name) {
        return subject.measures().stream()
                .filter(measure -> raw(measure).contains(name))
                .map(ReadMeasure::at)
                .findFirst()
                .orElse(null);
    }

    private static String raw(ReadMeasure measure) {
        return measure.executors() == null ? "" : measure.executors().raw();
    }
}
