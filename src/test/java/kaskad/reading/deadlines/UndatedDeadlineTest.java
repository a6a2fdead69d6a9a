package kaskad.reading.deadlines;

import static kaskad.reading.deadlines.Readings.assertRead;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings of events, conditions, counted terms and of no deadline. A context year with an «s» is the start of a school year; ⏎ is a line break. */
class UndatedDeadlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            по графику школы |  | {event=по графику школы, schedule=true}
            по утвержденному плану |  | {event=по утвержденному плану, schedule=true}
            согласно плану-графику на 2027 год |  | {event=согласно плану-графику на 2027 год, schedule=true}
            в соответствии с приказом от 05.05.2027 № 17 |  | {event=в соответствии с приказом от 05.05.2027 № 17, schedule=true}
            в сроки, установленные порядком |  | {event=в сроки, установленные порядком, schedule=true}
            в установленные сроки |  | {event=в установленные сроки, schedule=true}
            по расписанию занятий |  | {event=по расписанию занятий, schedule=true}
            по согласованию |  | {event=по согласованию}
            по итогам диагностики |  | {event=по итогам диагностики}
            постоянно, по итогам диагностики |  | {event=по итогам диагностики}
            после завершения диагностики |  | {event=после завершения диагностики}
            до утверждения бюджета |  | {event=до утверждения бюджета}
            в период проведения диагностики |  | {event=в период проведения диагностики}
            при проведении диагностики |  | {event=при проведении диагностики}
            с момента утверждения |  | {event=с момента утверждения}
            весенние каникулы |  | {event=весенние каникулы}
            на осенних каникулах |  | {event=на осенних каникулах}
            осенние, весенние каникулы |  | {event=осенние, весенние каникулы}
            к Дню знаний |  | {event=к Дню знаний}
            III четверть |  | {event=III четверть, term=3}
            в период летней оздоровительной кампании |  | {event=в период летней оздоровительной кампании}
            во 2 триместре |  | {event=во 2 триместре, term=2}
            1-2 четверть |  | {event=1-2 четверть}
            по окончании учебного года |  | {event=по окончании учебного года}
            """)
    void readsWhatHasNoDate(String wording, @Nullable String context, String norm) {
        assertRead(DeadlineKind.EVENT, wording, context, norm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            май, по графику |  | {due=--05-31}
            по графику, в мае |  | {due=--05-31}
            май 2027 г. (по отдельному плану) |  | {due=2027-05-31}
            по итогам диагностики, до 5 мая 2027 г. |  | {due=2027-05-05}
            5 мая 2027 г., при наличии средств |  | {due=2027-05-05}
            май 2027, далее по мере необходимости |  | {due=2027-05-31}
            """)
    void letsTheDateWinOverEventsAndConditions(String wording, @Nullable String context, String norm) {
        assertRead(DeadlineKind.ONCE, wording, context, norm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            по мере поступления заявок |  | {condition=по мере поступления заявок}
            по мере надобности |  | {condition=по мере надобности}
            при наличии средств |  | {condition=при наличии средств}
            при необходимости |  | {condition=при необходимости}
            в случае выявления нарушений |  | {condition=в случае выявления нарушений}
            по запросу |  | {condition=по запросу}
            по обращениям граждан |  | {condition=по обращениям граждан}
            по письменному запросу школы |  | {condition=по письменному запросу школы}
            при выявлении нарушений |  | {condition=при выявлении нарушений}
            если потребуется |  | {condition=если потребуется}
            постоянно, по мере поступления |  | {condition=по мере поступления}
            """)
    void readsConditions(String wording, @Nullable String context, String norm) {
        assertRead(DeadlineKind.CONDITIONAL, wording, context, norm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            в течение 7 рабочих дней со дня получения письма |  | {days=7, unit=working, after=получения письма}
            в течение 7 (семи) календарных дней с даты регистрации |  | {days=7, unit=calendar, after=регистрации}
            не позднее 7 дней после окончания смены |  | {days=7, unit=calendar, after=окончания смены}
            в течение 7 рабочих дней, следующих за днем подписания |  | {days=7, unit=working, after=подписания}
            в срок, не превышающий 7 дней со дня получения |  | {days=7, unit=calendar, after=получения}
            по истечении 7 дней со дня опубликования |  | {days=7, unit=calendar, after=опубликования}
            7 дней с момента подписания |  | {days=7, unit=calendar, after=подписания}
            не позднее чем за 7 рабочих дней до начала смены |  | {days=7, unit=working, before=начала смены}
            за неделю до начала смены |  | {days=7, unit=calendar, before=начала смены}
            в 7-дневный срок |  | {days=7, unit=calendar}
            в семидневный срок со дня получения |  | {days=7, unit=calendar, after=получения}
            в двухнедельный срок |  | {days=14, unit=calendar}
            в месячный срок |  | {months=1, unit=calendar}
            в течение двух месяцев со дня утверждения |  | {months=2, unit=calendar, after=утверждения}
            в течение полугода |  | {months=6, unit=calendar}
            в течение 48 часов |  | {hours=48, unit=calendar}
            в течение суток |  | {days=1, unit=calendar}
            на следующий рабочий день после получения |  | {days=1, unit=working, after=получения}
            незамедлительно |  | {days=0, unit=calendar}
            немедленно после обнаружения |  | {days=0, unit=calendar, after=обнаружения}
            срочно |  | {unit=calendar}
            весьма срочно |  | {unit=calendar}
            оперативно |  | {unit=calendar}
            в кратчайшие сроки |  | {unit=calendar}
            3 рабочих дня |  | {days=3, unit=working}
            """)
    void readsCountedTerms(String wording, @Nullable String context, String norm) {
        assertRead(DeadlineKind.RELATIVE, wording, context, norm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            — |  | {}
            - - - |  | {}
            -//- |  | {}
            /// |  | {}
            *** |  | {}
            + |  | {}
            X |  | {}
            V |  | {}
            12-30 |  | {}
            7-9 кл. |  | {}
            № 3 |  | {}
            10 человек |  | {}
            31.06.2027 |  | {}
            до 30 февраля 2027 г. |  | {}
            29 февраля 2027 |  | {}
            00.05.2027 |  | {}
            32 мая |  | {}
            5.13.2027 |  | {}
            директор школы |  | {}
            не установлен |  | {}
            """)
    void readsNothingIntoWhatIsNoDeadline(String wording, @Nullable String context, String norm) {
        assertRead(DeadlineKind.UNSPECIFIED, wording, context, norm);
    }
}
