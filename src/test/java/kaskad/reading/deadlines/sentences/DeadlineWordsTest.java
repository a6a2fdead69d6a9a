package kaskad.reading.deadlines.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import kaskad.reading.deadlines.Norm;
import kaskad.reading.deadlines.Wordings;
import kaskad.reading.deadlines.Wordings.Worded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineWordsTest {
    private static final int ROUNDS = Integer.getInteger("kaskad.rounds", 2_000);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            до 10.12.2025, далее ежегодно | ежегодно, не позднее 10 декабря, начиная с 2025 года
            май 2027 г. | не позднее 31 мая 2027 года
            до 15:00 20.05.2027 | не позднее 20 мая 2027 года, до 15:00
            март – июнь 2027 г. | с 1 марта по 30 июня 2027 года
            декабрь 2027 – январь 2028 | с 1 декабря 2027 года по 31 января 2028 года
            ежеквартально до 5 числа | ежеквартально, не позднее 5 числа месяца, следующего за отчётным кварталом
            до 25 числа последнего месяца квартала | ежеквартально, не позднее 25 числа последнего месяца квартала
            ежегодно, сентябрь | ежегодно, в сентябре
            ежегодно, II квартал | ежегодно, во II квартале
            ежегодно до 1 февраля года, следующего за отчетным | ежегодно, не позднее 1 февраля года, следующего за отчётным
            не реже 2 раз в год | не реже 2 раз в год
            не реже одного раза в квартал | не реже 1 раза в квартал
            дважды в год | 2 раза в год
            февраль, май, октябрь | в феврале, мае и октябре
            2 раза в год (май, декабрь) | 2 раза в год, в мае и декабре
            раз в 3 года | 1 раз в 3 года
            раз в две недели | 1 раз в 2 недели
            каждую пятницу | еженедельно, по пятницам
            вторая среда месяца | ежемесячно, во вторую среду
            последний четверг месяца | ежемесячно, в последний четверг
            ежемесячно, с сентября по май | ежемесячно, с 1 сентября по 31 мая
            ежегодно в 2025-2028 годах | ежегодно, с 2025 по 2028 год
            ежегодно до 2030 года | ежегодно, до 2030 года включительно
            постоянно с 01.09.2027 | постоянно, с 1 сентября 2027 года
            в течение 1 рабочего дня со дня подписания | в течение 1 рабочего дня после события: подписания
            в течение 5 рабочих дней со дня подписания | в течение 5 рабочих дней после события: подписания
            в течение 21 дня со дня подписания | в течение 21 календарного дня после события: подписания
            за 1 день до заседания | не позднее чем за 1 календарный день до события: заседания
            незамедлительно | немедленно
            срочно | срок определяют правила ведомства
            II четверть | в учебный период: II четверть
            по графику школы | по документу, который задаёт срок: по графику школы
            по мере поступления | при условии: по мере поступления
            — | срок не указан
            """)
    void saysHowAWordingWasUnderstood(String wording, String sentence) {
        assertThat(DeadlineWords.explain(read(wording))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            до 10.12.2025, далее ежегодно | every year, not later than 10 December, from 2025
            март – июнь 2027 г. | from 1 March 2027 to 30 June 2027
            ежеквартально до 5 числа | every quarter, not later than day 5 of the month after the period reported on
            не реже 2 раз в год (май, декабрь) | at least twice every year, in May and December
            вторая среда месяца | every month, on the second Wednesday
            раз в 3 года | once every 3 years
            постоянно по 31.12.2027 | all the time, until 31 December 2027
            в течение 1 рабочего дня со дня подписания | within 1 working day after: подписания
            срочно | the authority’s own rules set the term
            — | no deadline is given
            """)
    void saysItInEnglishToo(String wording, String sentence) {
        assertThat(DeadlineWords.explain(read(wording), "en")).isEqualTo(sentence);
    }

    @Test
    void saysDatesSoThatTheyReadTheSame() {
        Random random = new Random(20_270_407);
        Wordings wordings = new Wordings(random);
        for (int i = 0; i < ROUNDS; i++) {
            Worded worded = wordings.next();
            Deadline deadline = DeadlineReader.read(worded.text(), DeadlineContext.NONE);
            String sentence = DeadlineWords.explain(deadline);
            assertThat(sentence).doesNotContain("null").isNotBlank();
            assertThat(DeadlineWords.explain(deadline, "en"))
                    .doesNotContain("null")
                    .isNotBlank();
            if (isDated(deadline.norm())) {
                assertThat(read(sentence).norm())
                        .as(worded.text() + " → " + sentence)
                        .isEqualTo(deadline.norm());
            }
        }
    }

    private static boolean isDated(Norm norm) {
        return switch (norm) {
            case Norm.Once _, Norm.Range _, Norm.Recurring _, Norm.Continuous _ -> true;
            case Norm.Event _, Norm.Conditional _, Norm.Relative _, Norm.Unspecified _ -> false;
        };
    }

    private static Deadline read(String wording) {
        return DeadlineReader.read(wording, DeadlineContext.NONE);
    }
}
