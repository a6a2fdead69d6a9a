package kaskad.reading.deadlines;

import static kaskad.reading.deadlines.Readings.assertRead;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings of what recurs. A context year with an «s» is the start of a school year; ⏎ is a line break. */
class RecurringDeadlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ежегодно |  | {freq=yearly}
            ежекв. |  | {freq=quarterly}
            ежемес. |  | {freq=monthly}
            1 раз в учебную четверть |  | {freq=termly, times=1}
            по меньшей мере 2 раза в год |  | {freq=yearly, times=2, minimum=true}
            каждый год |  | {freq=yearly}
            раз в год |  | {freq=yearly, times=1}
            дважды в год |  | {freq=yearly, times=2}
            не реже трех раз в год |  | {freq=yearly, times=3, minimum=true}
            минимум 3 раза в год |  | {freq=yearly, times=3, minimum=true}
            3 раза в учебном году |  | {freq=yearly, times=3}
            каждое полугодие |  | {freq=halfyear}
            раз в полгода |  | {freq=halfyear, times=1}
            каждую четверть |  | {freq=termly}
            не менее 2 раз в четверть |  | {freq=termly, times=2, minimum=true}
            по итогам четверти |  | {freq=termly}
            по итогам полугодия |  | {freq=halfyear}
            по полугодиям |  | {freq=halfyear}
            по рабочим дням |  | {freq=other, interval=P1D}
            до конца каждого месяца |  | {freq=monthly}
            ежеквартально |  | {freq=quarterly}
            один раз в квартал |  | {freq=quarterly, times=1}
            помесячно |  | {freq=monthly}
            2 р. в месяц |  | {freq=monthly, times=2}
            еженедельно |  | {freq=weekly}
            ежедневно |  | {freq=other, interval=P1D}
            1 раз в 5 лет |  | {freq=other, times=1, interval=P5Y}
            каждые 4 месяца |  | {freq=other, interval=P4M}
            раз в две недели |  | {freq=other, times=1, interval=P14D}
            1 раз в 20 дней |  | {freq=other, times=1, interval=P20D}
            каждую среду |  | {freq=weekly, weekday=WE}
            по средам и пятницам |  | {freq=weekly, times=2, weekday=WE}
            каждый третий вторник месяца |  | {freq=monthly, weekday=TU, nth=3}
            последняя среда месяца |  | {freq=monthly, weekday=WE, nth=-1}
            еженедельно, до 11:00 вторника |  | {freq=weekly, weekday=TU, time=11:00}
            """)
    void readsAFrequency(String wording, @Nullable String context, String norm) {
        assertRead(DeadlineKind.RECURRING, wording, context, norm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ежегодно до 5 ноября |  | {freq=yearly, by=--11-05}
            5 ноября ежегодно |  | {freq=yearly, by=--11-05}
            ежегодно, ноябрь |  | {freq=yearly, by=--11-30, window_start=--11-01}
            ежегодно в III квартале |  | {freq=yearly, by=--09-30, window_start=--07-01}
            ежегодно с 5 по 20 ноября |  | {freq=yearly, by=--11-20, window_start=--11-05}
            ежегодно, октябрь – ноябрь |  | {freq=yearly, by=--11-30, window_start=--10-01}
            ежегодно, до начала учебного года |  | {freq=yearly, by=--08-31}
            ежегодно до 25 января года, следующего за отчетным |  | {freq=yearly, by=--01-25, offset=next_year}
            ежегодно до 25 января следующего года |  | {freq=yearly, by=--01-25, offset=next_year}
            ежегодно до 25 января за предыдущий год |  | {freq=yearly, by=--01-25, offset=next_year}
            до 5 мая и до 5 ноября ежегодно |  | {freq=yearly, times=2, dates=[--05-05, --11-05]}
            ежегодно: май, ноябрь |  | {freq=yearly, times=2, months=[5, 11]}
            2 раза в год (октябрь, ноябрь) |  | {freq=yearly, times=2, months=[10, 11]}
            раз в полугодие (до 5 июня, до 5 декабря) |  | {freq=halfyear, times=2, dates=[--06-05, --12-05]}
            ежеквартально (февраль, май, август, ноябрь) |  | {freq=quarterly, times=4, months=[2, 5, 8, 11]}
            ежемесячно до 7 числа |  | {freq=monthly, by={day=7}}
            до 7 числа каждого месяца |  | {freq=monthly, by={day=7}}
            ежемесячно, до 7 |  | {freq=monthly, by={day=7}}
            до 7-го числа месяца, следующего за отчетным |  | {freq=monthly, by={day=7, offset=next_month}}
            7 и 21 числа каждого месяца |  | {freq=monthly, times=2, days=[7, 21]}
            последний день месяца |  | {freq=monthly, by={day=31}}
            ежеквартально до 7 числа |  | {freq=quarterly, by={day=7, offset=next_month}}
            ежеквартально, до 7 числа первого месяца следующего квартала |  | {freq=quarterly, by={day=7, offset=next_month}}
            до 7 числа месяца, следующего за отчетным кварталом |  | {freq=quarterly, by={day=7, offset=next_month}}
            не позднее 7 числа последнего месяца квартала |  | {freq=quarterly, by={day=7, offset=last_month}}
            раз в полугодие, до 7 числа месяца, следующего за отчетным периодом |  | {freq=halfyear, by={day=7, offset=next_month}, times=1}
            """)
    void readsTheDayOfAFrequency(String wording, @Nullable String context, String norm) {
        assertRead(DeadlineKind.RECURRING, wording, context, norm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ежегодно с 2027 года |  | {freq=yearly, from=2027}
            ежегодно, начиная с 5 мая 2027 г. |  | {freq=yearly, from=2027-05-05}
            ежегодно до 2031 года |  | {freq=yearly, until=2031}
            ежегодно до 31 декабря 2031 г. |  | {freq=yearly, until=2031-12-31}
            до 5 мая 2027 года ежегодно |  | {freq=yearly, by=--05-05, from=2027}
            2027–2031 годы, ежегодно до 5 мая |  | {freq=yearly, by=--05-05, from=2027, until=2031}
            ежегодно в мае 2027-2031 гг. |  | {freq=yearly, by=--05-31, from=2027, until=2031, window_start=--05-01}
            май 2027–2031 гг. |  | {freq=yearly, by=--05-31, from=2027, until=2031, window_start=--05-01}
            ежегодно до 5 мая 2027, 2028, 2029 гг. |  | {freq=yearly, by=--05-05, from=2027, until=2029}
            ежемесячно в 2027 году |  | {freq=monthly, from=2027, until=2027}
            ежемесячно в течение 2027-2028 гг. |  | {freq=monthly, from=2027, until=2028}
            ежемесячно с октября 2026 по апрель 2027 |  | {freq=monthly, from=2026-10-01, until=2027-04-30}
            ежемесячно, с октября по апрель |  | {freq=monthly, window=[--10-01, --04-30]}
            ежемесячно с октября | 2026 | {freq=monthly, from=2026-10-01}
            ежеквартально, начиная с III квартала 2027 г. |  | {freq=quarterly, from=2027-07-01}
            ежемесячно до 30.06.2028 |  | {freq=monthly, until=2028-06-30}
            еженедельно в мае |  | {freq=weekly, window=[--05-01, --05-31]}
            ежемесячно в течение учебного года |  | {freq=monthly, window=[--09-01, --05-31]}
            ежемесячно в течение года |  | {freq=monthly}
            """)
    void readsTheBoundsOfAFrequency(String wording, @Nullable String context, String norm) {
        assertRead(DeadlineKind.RECURRING, wording, context, norm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            2027 год, далее ежегодно |  | {freq=yearly, from=2027}
            2027 год, далее – ежеквартально |  | {freq=quarterly, from=2027}
            май 2027 г., далее - ежегодно |  | {freq=yearly, by=--05-31, from=2027, window_start=--05-01}
            до 5 мая 2027 г. и далее ежегодно |  | {freq=yearly, by=--05-05, from=2027}
            II квартал 2027 года, затем ежегодно |  | {freq=yearly, by=--06-30, from=2027, window_start=--04-01}
            2026/27 учебный год, далее ежегодно |  | {freq=yearly, from=2026}
            до 5 мая 2027, далее ежегодно до 10 июня |  | {freq=yearly, by=--06-10, from=2027}
            май, далее ежегодно | 2027 | {freq=yearly, by=--05-31, from=2027, window_start=--05-01}
            май, октябрь 2027 г., далее ежегодно |  | {freq=yearly, from=2027, times=2, months=[5, 10]}
            """)
    void readsFirstOnceThenAgain(String wording, @Nullable String context, String norm) {
        assertRead(DeadlineKind.RECURRING, wording, context, norm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            5, 25 мая 2027 г. |  | {freq=other, times=2, dates=[2027-05-05, 2027-05-25]}
            до 05.05.2027, до 25.10.2027 |  | {freq=other, times=2, dates=[2027-05-05, 2027-10-25]}
            до 5 мая, до 25 октября |  | {freq=other, times=2, dates=[--05-05, --10-25]}
            февраль, май, октябрь |  | {freq=other, times=3, months=[2, 5, 10]}
            февраль, май, октябрь | 2027 | {freq=other, times=3, months=[2, 5, 10]}
            февраль, май 2027 г. |  | {freq=other, times=2, dates=[2027-02-28, 2027-05-31]}
            октябрь 2026, май 2027 |  | {freq=other, times=2, dates=[2026-10-31, 2027-05-31]}
            октябрь 2026 г., февраль и май 2027 г. |  | {freq=other, times=3, dates=[2026-10-31, 2027-02-28, 2027-05-31]}
            2027, 2029, 2031 годы |  | {freq=other, times=3, dates=[2027-12-31, 2029-12-31, 2031-12-31]}
            май 2027, 2028, 2029 гг. |  | {freq=other, times=3, dates=[2027-05-31, 2028-05-31, 2029-05-31]}
            I и III кварталы 2027 года |  | {freq=other, times=2, dates=[2027-03-31, 2027-09-30]}
            октябрь, февраль 2026/2027 учебного года |  | {freq=other, times=2, dates=[2026-10-31, 2027-02-28]}
            """)
    void readsLists(String wording, @Nullable String context, String norm) {
        assertRead(DeadlineKind.RECURRING, wording, context, norm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ежегодно, по отдельному плану |  | {freq=yearly}
            не реже 1 раза в квартал, по мере поступления |  | {freq=quarterly, times=1, minimum=true}
            по мере поступления, но не реже 2 раз в год |  | {freq=yearly, times=2, minimum=true}
            постоянно, но не реже раза в месяц |  | {freq=monthly, times=1, minimum=true}
            ежегодно по итогам ГИА |  | {freq=yearly}
            ежегодно в период отпусков |  | {freq=yearly}
            """)
    void keepsTheFrequencyAboveEventsAndConditions(String wording, @Nullable String context, String norm) {
        assertRead(DeadlineKind.RECURRING, wording, context, norm);
    }
}
