package kaskad.reading.deadlines.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that the grammar knows, in all their forms, and the ones a slip of the finger away from them. */
final class Vocabulary {
    /** What a word means: its term and, for months, numbers and units, which. */
    record Entry(Term term, int value) {}

    private static final int SHORTEST_CORRECTED = 5;
    private static final int SHORTEST_BEGUN = 3;
    private static final Map<String, Entry> FORMS = load();

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
        Entry found = null;
        for (Map.Entry<String, Entry> form : FORMS.entrySet()) {
            if (correctable(form.getValue().term()) && Slips.isOneApart(word, form.getKey())) {
                if (found != null && !found.equals(form.getValue())) {
                    return null;
                }
                found = form.getValue();
            }
        }
        return found;
    }

    /** The word of time that an abbreviation («ежекв.», «полугод.») begins, if there is exactly one meaning to choose from. */
    static @Nullable Entry findBegun(String word) {
        if (word.length() < SHORTEST_BEGUN) {
            return null;
        }
        Set<Entry> found = FORMS.entrySet().stream()
                .filter(form -> form.getKey().startsWith(word) && abbreviable(form.getValue().term()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return found.size() == 1 ? found.iterator().next() : null;
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
            case SCHEDULE, CONDITION, LATER, PERIOD, WORKDAYS, ACCORDING -> true;
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
