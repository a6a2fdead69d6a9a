package kaskad.reading.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Composes wordings, spoils them as cells and keyboards do, and expects the same meaning; seeded. */
class NoisyWordingTest {
    private static final int ROUNDS = 4_000;
    private static final List<String> MONTHS_OF = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final List<String> MONTHS =
            List.of("январь", "февраль", "март", "апрель", "май", "июнь", "август", "сентябрь", "октябрь", "декабрь");
    private static final List<String> FREQUENCIES =
            List.of("ежегодно", "ежеквартально", "ежемесячно", "еженедельно", "не реже 2 раз в год", "1 раз в квартал");
    private static final List<String> UNDATED = List.of(
            "постоянно",
            "по мере необходимости",
            "в течение учебного года",
            "в течение 5 рабочих дней со дня получения",
            "по отдельному графику");

    private final Random random = new Random(20_270_407);

    @Test
    void readsTheSameThroughNoise() {
        for (int i = 0; i < ROUNDS; i++) {
            String clean = wording();
            String noisy = noisy(clean);
            assertThat(meaning(noisy)).as(clean + " → " + noisy).isEqualTo(meaning(clean));
        }
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
        Deadline deadline = DeadlineReader.read(wording, DeadlineContext.year(2027));
        return deadline.kind() + " "
                + NormJson.toMap(deadline.norm()).toString().toLowerCase(Locale.ROOT);
    }

    private String wording() {
        String day = 1 + random.nextInt(28) + " " + any(MONTHS_OF);
        String year = String.valueOf(2025 + random.nextInt(6));
        String quarter = any(List.of("I", "II", "III", "IV")) + " квартал";
        return switch (random.nextInt(10)) {
            case 0 -> "до " + day + " " + year + " г.";
            case 1 -> any(MONTHS) + " " + year + " года";
            case 2 -> any(FREQUENCIES) + ", до " + day;
            case 3 -> any(MONTHS) + " " + year + " г., далее ежегодно";
            case 4 -> quarter + " " + year + " г.";
            case 5 -> year + " год, далее - постоянно";
            case 6 -> any(MONTHS) + " – " + any(MONTHS) + " " + year + " г.";
            case 7 -> any(FREQUENCIES);
            case 8 -> any(UNDATED);
            default -> "с 1 по 15 " + any(MONTHS_OF) + " " + year + " года";
        };
    }

    private String noisy(String clean) {
        List<UnaryOperator<String>> spoilers = List.of(
                text -> text.replace(" ", "\u00a0"),
                text -> text.replace(" ", random.nextBoolean() ? "  " : " \n"),
                text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1),
                text -> text.replace("–", any(List.of("-", "—", " - "))),
                text -> text.replace("е", "e").replace("о", "o"),
                text -> text.replace("III", "Ш").replace("II", "ll"),
                text -> text.replace("III", "ІІІ"),
                text -> "(" + text + ")",
                text -> "Срок: " + text,
                text -> text.replace(" г.", "г."),
                text -> text.replaceAll("(\\d) года", "$1г"),
                text -> text.replace("далее -", "далее-"),
                text -> text.replaceAll("до (\\d+) ", "до «$1» "),
                text -> text.replace(" квартал", " кв."),
                this::slip);
        String noisy = clean;
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            noisy = any(spoilers).apply(noisy);
        }
        return noisy;
    }

    /** A letter lost or two swapped within one long word of time. */
    private String slip(String text) {
        String word = any(List.of("сентябр", "октябр", "ежегодн", "ежеквартальн", "постоянн", "декабр", "ежемесячн"));
        int at = 2 + random.nextInt(word.length() - 4);
        String slipped = random.nextBoolean()
                ? word.substring(0, at) + word.substring(at + 1)
                : word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        return text.replace(word, slipped);
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
