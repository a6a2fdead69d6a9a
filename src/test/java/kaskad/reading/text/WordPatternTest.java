package kaskad.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordPatternTest {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String TEXT = "До 5 мая, доклад – май 2026 года; «До 15 Мая» и 2 мая.\nК 7-му, до 9 мая";

    @Test
    void findsWhatAPlainSearchFinds() {
        for (String regex : List.of(
                "(?<!\\p{L})(?:до|к)\\s+\\d+",
                "(?<![\\p{L}\\d])\\d{1,2}\\s+мая(?!\\p{L})",
                "«[^»]*»|(?<!\\p{L})май",
                "(?=\\p{L}+)(?<=[–-]\\s)\\p{L}+",
                "(?<!\\S[ \\t]{0,9})к\\s",
                "(?<![^\\n] {0,9})до",
                "\\p{L}(?!\\p{L})|\\d$|мая$")) {
            assertThat(WordPattern.of(regex, FLAGS).all(TEXT))
                    .as(regex)
                    .extracting(MatchResult::start, MatchResult::group)
                    .isEqualTo(plain(regex));
        }
    }

    private static List<?> plain(String regex) {
        return Pattern.compile(regex, FLAGS)
                .matcher(TEXT)
                .results()
                .filter(match -> !insideWord(match.start()))
                .map(match -> tuple(match.start(), match.group()))
                .toList();
    }

    private static boolean insideWord(int at) {
        return at > 0 && Character.isLetter(TEXT.charAt(at)) && Character.isLetter(TEXT.charAt(at - 1));
    }

    @Test
    void beginsNowhereInsideAWord() {
        assertThat(WordPattern.of("клад").in(TEXT)).isFalse();
        assertThat(WordPattern.of("доклад").in(TEXT)).isTrue();
    }

    @Test
    void putsOtherWordsInThePlaceOfEachMatch() {
        WordPattern days = WordPattern.of("(\\d+) дн\\p{L}+");
        assertThat(days.replaced("за 5 дней и 10 дней", match -> match.group(1) + " суток"))
                .isEqualTo("за 5 суток и 10 суток");
        assertThat(days.replaced("за неделю", match -> "")).isEqualTo("за неделю");
    }
}
