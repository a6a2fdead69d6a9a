package kaskad.reading.deadlines.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that the grammar knows, in all their forms, and the ones a slip of the finger away from them. */
final class Vocabulary {
    /** What a word means: its term and, for months, numbers and units, which. */
    record Entry(Term term, int value) {}

    private static final int SHORTEST_CORRECTED = 5;
    private static final int SHORTEST_BEGUN = 3;
    private static final Map<String, Entry> FORMS = load();

    /** The forms that a misspelt word may be, by their first letters. */
    private static final Map<Character, List<String>> CORRECTED = FORMS.entrySet().stream()
            .filter(form -> correctable(form.getValue().term()))
            .map(Map.Entry::getKey)
            .collect(Collectors.groupingBy(form -> form.charAt(0)));

    private Vocabulary() {}

    static @Nullable Entry find(String word) {
        return FORMS.get(word);
    }

    static boolean knows(String word) {
        return FORMS.containsKey(word);
    }

    /** The known word one slip away from {@code word}, if there is exactly one meaning to choose from. */
    static @Nullable Entry findNear(String word) {
        if (word.length() < SHORTEST_CORRECTED) {
            return null;
        }
        List<String> near = Stream.of(word.charAt(0), word.charAt(1))
                .distinct()
                .flatMap(first -> CORRECTED.getOrDefault(first, List.of()).stream())
                .filter(form -> Slips.isOneApart(word, form))
                .toList();
        Entry any = single(near);
        return any != null
                ? any
                : single(near.stream()
                        .filter(form -> form.length() == word.length())
                        .toList());
    }

    private static @Nullable Entry single(List<String> forms) {
        Set<Entry> meanings = forms.stream().map(FORMS::get).collect(Collectors.toSet());
        return meanings.size() == 1 ? meanings.iterator().next() : null;
    }

    /** The word of time that an abbreviation («ежекв.», «полугод.») begins, if there is exactly one meaning to choose from. */
    static @Nullable Entry findBegun(String word) {
        if (word.length() < SHORTEST_BEGUN) {
            return null;
        }
        return single(FORMS.entrySet().stream()
                .filter(form -> form.getKey().startsWith(word)
                        && abbreviable(form.getValue().term()))
                .map(Map.Entry::getKey)
                .toList());
    }

    private static boolean abbreviable(Term term) {
        return switch (term) {
            case MONTH, UNIT, EVERY, WEEKDAY, SCHOOL, CALENDAR, WORKDAYS -> true;
            default -> false;
        };
    }

    /** Only words of time are guessed at: a wrong guess elsewhere would change the text of an event. */
    private static boolean correctable(Term term) {
        return switch (term) {
            case MONTH, UNIT, EVERY, FOREVER, SCHOOL, THEN, DURING, WEEKDAY, CALENDAR, EACH, AT_ONCE -> true;
            case ORDINAL, LAST, SEASON, HOLIDAYS, START, MIDDLE, FINISH, HALF_OF, DAY_NUMBER, NEXT, REPORTED -> true;
            case SCHEDULE, CONDITION, LATER, PERIOD, WORKDAYS, ACCORDING, OUTCOME, END_OF, STEADY, BASIS -> true;
            default -> false;
        };
    }

    private static Map<String, Entry> load() {
        Map<String, Entry> forms = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(
                Vocabulary.class.getResourceAsStream("/kaskad/reading/deadlines/vocabulary.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> addLine(forms, line.strip().split("\\s+")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(forms);
    }

    private static void addLine(Map<String, Entry> forms, String[] words) {
        Term term = Term.valueOf(words[0]);
        Entry entry = new Entry(term, value(words[1]));
        for (int i = 2; i < words.length; i++) {
            String[] stem = words[i].split("\\|", -1);
            String endings = stem.length == 1 ? "-" : stem[1];
            for (String ending : endings.split(",", -1)) {
                forms.putIfAbsent(stem[0] + (ending.equals("-") ? "" : ending), entry);
            }
        }
    }

    private static int value(String word) {
        return Character.isUpperCase(word.charAt(0)) ? Span.Unit.valueOf(word).ordinal() : Integer.parseInt(word);
    }
}
