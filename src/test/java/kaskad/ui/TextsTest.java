package kaskad.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    private final Texts russian = Messages.strict().in(Messages.RUSSIAN);
    private final Texts english = Messages.strict().in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "1, остался 1 день",
        "2, осталось 2 дня",
        "5, осталось 5 дней",
        "11, осталось 11 дней",
        "21, остался 21 день",
        "112, осталось 112 дней",
        "0, срок сегодня",
        "-1, просрочено на 1 день",
        "-3, просрочено на 3 дня"
    })
    void saysDaysLeftInRussian(long days, String words) {
        assertThat(russian.daysLeft(days)).isEqualTo(words);
    }

    @Test
    void saysDaysLeftInEnglish() {
        assertThat(english.daysLeft(1)).isEqualTo("1 day left");
        assertThat(english.daysLeft(-21)).isEqualTo("21 days overdue");
    }

    @Test
    void writesNumbersAsTheReaderDoes() {
        assertThat(russian.number(1419)).isEqualTo("1\u202f419");
        assertThat(russian.decimal(new BigDecimal("-1234.56"), 1)).isEqualTo("\u22121\u202f234,6");
        assertThat(russian.percent(0.268, 1)).isEqualTo("26,8\u00a0%");
        assertThat(english.number(1419)).isEqualTo("1,419");
    }

    @Test
    void writesDatesTheSameInBothLanguages() {
        LocalDate date = LocalDate.of(2025, 12, 4);
        assertThat(russian.date(date)).isEqualTo("04.12.2025").isEqualTo(english.date(date));
        assertThat(russian.weekday(date)).isEqualTo("четверг");
    }

    @Test
    void groupsNumbersInsideTexts() {
        assertThat(russian.text("ui.pager.of", 50, 1419)).isEqualTo("Показано 50 из 1\u202f419");
    }

    @Test
    void leavesStringsInsideTextsAlone() {
        assertThat(russian.text("ui.saved.at", "{0} 'x'")).isEqualTo("сохранено в {0} 'x'");
    }

    @Test
    void showsSizesOfFiles() {
        assertThat(russian.fileSize(312_000)).isEqualTo("304 КБ");
        assertThat(russian.fileSize(20_971_520)).isEqualTo("20,0 МБ");
    }

    @Test
    void refusesAMissingKeyWhenStrict() {
        assertThatThrownBy(() -> russian.text("ui.nothing")).isInstanceOf(MissingResourceException.class);
        assertThat(Messages.lenient().in(Messages.RUSSIAN).text("ui.nothing")).isEqualTo("ui.nothing");
    }

    @Test
    void knowsAWordForEveryStatus() {
        for (Status status : Status.values()) {
            assertThat(russian.status(status)).isNotBlank();
            assertThat(english.status(status)).isNotBlank();
        }
    }
}
