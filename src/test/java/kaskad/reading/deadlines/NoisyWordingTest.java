package kaskad.reading.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kaskad.reading.deadlines.Wordings.Worded;
import kaskad.reading.deadlines.sentences.DeadlineWords;
import org.junit.jupiter.api.Test;

/**
 * Composes wordings, spoils them as cells and keyboards do, and expects the same meaning; seeded. More rounds:
 * {@code -Dkaskad.rounds=50000}, another seed: {@code -Dkaskad.seed=7}.
 */
class NoisyWordingTest {
    private static final int ROUNDS = Integer.getInteger("kaskad.rounds", 3_000);
    private static final Pattern LONG_WORD = Pattern.compile("[а-яё]{6,}");
    private static final Pattern WORD = Pattern.compile("[А-Яа-яё]{5,}");

    private final Random random = new Random(Integer.getInteger("kaskad.seed", 20_270_407));
    private final Wordings wordings = new Wordings(random);

    @Test
    void readsWhatIsComposed() {
        for (int i = 0; i < ROUNDS; i++) {
            Worded worded = wordings.next();
            assertThat(meaning(worded.text())).as(worded.text()).isEqualTo(meaning(worded.norm()));
        }
    }

    @Test
    void readsTheSameThroughNoise() {
        List<String> misread = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            Worded worded = wordings.next();
            String noisy = noisy(worded.text());
            if (!meaning(noisy).equals(meaning(worded.norm()))) {
                misread.add(worded.text() + " → " + noisy + ": " + meaning(noisy));
            }
        }
        assertThat(misread).isEmpty();
    }

    @Test
    void answersAnyText() {
        String letters = "абвгдежз квартал год по до с в течение далее ежегодно XIVl12.-–/()«»,;:\n\t\u00a0№0983";
        for (int i = 0; i < ROUNDS; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                int at = random.nextInt(letters.length());
                text.append(letters, at, Math.min(letters.length(), at + 1 + random.nextInt(9)));
            }
            assertThatCode(() -> meaning(text.toString())).as(text.toString()).doesNotThrowAnyException();
            Deadline read = DeadlineReader.read(text.toString(), DeadlineContext.schoolYear(2027));
            assertThat(NormJson.fromMap(read.raw(), read.kind(), NormJson.toMap(read.norm())))
                    .isEqualTo(read);
            assertThat(DeadlineWords.explain(read)).isNotBlank();
        }
    }

    private static String meaning(String wording) {
        return meaning(DeadlineReader.read(wording, DeadlineContext.NONE).norm());
    }

    /** Kind and norm; of words that are quoted from the wording only that they are there. */
    private static String meaning(Norm norm) {
        Map<String, Object> keys = new TreeMap<>(NormJson.toMap(norm));
        List.of("event", "condition", "after", "before").forEach(key -> keys.computeIfPresent(key, (_, _) -> "…"));
        return norm.kind() + " " + keys;
    }

    private String noisy(String clean) {
        List<UnaryOperator<String>> spoilers = List.of(
                text -> text.replace(" ", "\u00a0"),
                text -> text.replace(" ", wordings.any(List.of("  ", " \n", "\n"))),
                text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1),
                text -> text.toUpperCase(Locale.ROOT),
                text -> text.replaceAll("[–-](?!\n)", wordings.any(List.of("-", "—", "–", "−", " - "))),
                text -> text.replace("е", "e").replace("о", "o"),
                text -> text.replace("а", "a").replace("с", "c").replace("р", "p"),
                text -> text.replaceAll("\\bIII\\b", "Ш").replaceAll("\\bII\\b", "ll"),
                text -> text.replaceAll("\\bIII\\b", "ІІІ").replaceAll("\\bII\\b", "П"),
                text -> "(" + text + ")",
                text -> "Срок: " + text,
                text -> text + wordings.any(List.of(".", ";", ",", " .")),
                text -> text.replace(" г.", "г."),
                text -> text.replaceAll("(\\d) года", "$1г"),
                text -> text.replaceAll("(\\d) (?=\\p{L}{3})", "$1"),
                text -> text.replaceAll(", ", ","),
                text -> text.replaceAll("\\b(до|к) (\\d+) (?=[а-я]{3})", "$1 «$2» "),
                text -> text.replace(" квартал ", " кв. "));
        String noisy = switch (random.nextInt(3)) {
            case 0 -> once(clean, WORD, this::torn);
            case 1 -> once(clean, LONG_WORD, this::slipped);
            default -> clean;
        };
        for (int n = random.nextInt(3); n > 0; n--) {
            noisy = wordings.any(spoilers).apply(noisy);
        }
        return noisy;
    }

    /** Spoils one of the words that fit. */
    private String once(String text, Pattern pattern, UnaryOperator<String> spoil) {
        List<MatchResult> words = pattern.matcher(text).results().toList();
        if (words.isEmpty()) {
            return text;
        }
        MatchResult word = wordings.any(words);
        return text.substring(0, word.start()) + spoil.apply(word.group()) + text.substring(word.end());
    }

    /** A line break within the word, with a hyphen or without. */
    private String torn(String word) {
        int at = 2 + random.nextInt(word.length() - 3);
        return word.substring(0, at) + wordings.any(List.of("\n", "-\n", "\u00ad", " ")) + word.substring(at);
    }

    /** A letter lost, doubled, replaced or two swapped, never the first and never the ending. */
    private String slipped(String word) {
        int at = 1 + random.nextInt(word.length() - 4);
        String head = word.substring(0, at);
        String tail = word.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> head + tail;
            case 1 -> head + word.charAt(at) + word.charAt(at) + tail;
            case 2 -> head + "ж" + tail;
            default -> head + tail.charAt(0) + word.charAt(at) + tail.substring(1);
        };
    }
}
