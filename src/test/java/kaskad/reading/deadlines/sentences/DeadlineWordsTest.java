package kaskad.reading.deadlines.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            до 10.12.2025, далее ежегодно | ежегодно, не позднее 10 декабря, начиная с 2025 года
            май 2027 г. | не позднее 31 мая 2027 года
            март – июнь 2027 г. | с 1 марта 2027 года по 30 июня 2027 года
            ежеквартально до 5 числа | ежеквартально, не позднее 5-го числа месяца, следующего за отчётным периодом
            не реже 2 раз в год | ежегодно, не реже 2 раз
            февраль, май, октябрь | февраль, май, октябрь
            раз в 3 года | раз в 3 года
            каждую пятницу | еженедельно, пятница
            постоянно с 01.09.2027 | постоянно, с 1 сентября 2027 года
            в течение 5 рабочих дней со дня подписания | 5 рабочих дней после события: подписания
            за 1 день до заседания | за 1 календарный день до события: заседания
            срочно | срок определяют правила ведомства
            по графику школы | по документу, который задаёт срок: по графику школы
            по мере поступления | при условии: по мере поступления
            — | срок не указан
            """)
    void saysHowAWordingWasUnderstood(String wording, String sentence) {
        assertThat(DeadlineWords.explain(DeadlineReader.read(wording, DeadlineContext.NONE)))
                .isEqualTo(sentence);
    }
}
