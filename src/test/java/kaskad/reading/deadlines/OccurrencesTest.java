package kaskad.reading.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kaskad.kernel.Period;
import kaskad.kernel.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrencesTest {
    private static final Period PLAN = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31));

    @Test
    void aDayIsOneOccurrenceControlledOnTheWorkingDayBefore() {
        Occurrence only = of("до 1 ноября 2026 г.").items().getFirst();
        assertThat(only.due()).isEqualTo("2026-11-01");
        assertThat(only.controlDate()).isEqualTo("2026-10-30");
        assertThat(only.reportDue()).isEqualTo("2026-10-30");
        assertThat(only.opens()).isEqualTo("2025-01-01");
    }

    @Test
    void theControlDateStaysWherePolicyDoesNotShift() {
        ControlPolicy strict = ControlPolicy.usual().with(ControlPolicy.Shift.NONE);
        Deadline sunday = DeadlineReader.read("до 1 ноября 2026 г.", DeadlineContext.NONE);
        assertThat(Occurrences.of(sunday, PLAN, strict, WorkingCalendar.RUSSIA).items())
                .extracting(Occurrence::controlDate)
                .containsExactly(LocalDate.of(2026, 11, 1));
    }

    @Test
    void aYearlyDayComesEveryYearOfThePlan() {
        assertThat(dates("ежегодно до 1 сентября", Occurrence::due))
                .containsExactly("2025-09-01", "2026-09-01", "2027-09-01");
        assertThat(dates("ежегодно до 1 сентября, с 2026 года", Occurrence::due))
                .containsExactly("2026-09-01", "2027-09-01");
        assertThat(dates("ежегодно, сентябрь", Occurrence::opens))
                .containsExactly("2025-09-01", "2026-09-01", "2027-09-01");
    }

    @Test
    void anUndatedYearIsReportedOnTheYearlyReportDay() {
        assertThat(dates("2026 год, далее ежегодно", Occurrence::due)).containsExactly("2026-12-31", "2027-12-31");
        assertThat(dates("2026 год, далее ежегодно", Occurrence::reportDue))
                .containsExactly("2026-12-10", "2027-12-10");
    }

    @Test
    void aReportOnTheYearBeforeIsDueInTheNext() {
        assertThat(dates("ежегодно до 1 февраля года, следующего за отчетным", Occurrence::due))
                .containsExactly("2026-02-01", "2027-02-01", "2028-02-01");
    }

    @Test
    void undatedMonthsAndQuartersAreReportedOnTheTenthOfTheNextMonth() {
        List<String> quarters = dates("ежеквартально в течение 2025 года", Occurrence::reportDue);
        assertThat(quarters).containsExactly("2025-04-10", "2025-07-10", "2025-10-10", "2025-12-30");
        assertThat(dates("ежемесячно с октября 2027", Occurrence::due))
                .containsExactly("2027-10-31", "2027-11-30", "2027-12-31");
    }

    @Test
    void daysOfTheMonthFallIntoTheMonthThatTheirOffsetNames() {
        assertThat(dates(
                        "ежеквартально до 5 числа месяца, следующего за отчетным кварталом, в 2026 году",
                        Occurrence::due))
                .containsExactly("2026-04-05", "2026-07-05", "2026-10-05", "2027-01-05");
        assertThat(dates("ежеквартально до 25 числа последнего месяца квартала, в 2026 году", Occurrence::due))
                .containsExactly("2026-03-25", "2026-06-25", "2026-09-25", "2026-12-25");
        assertThat(dates("до 31 числа каждого месяца, в 2026 году", Occurrence::due))
                .startsWith("2026-01-31", "2026-02-28", "2026-03-31");
    }

    @Test
    void aWindowKeepsItsMonthsOnly() {
        assertThat(of("ежемесячно, с сентября по май").items()).hasSize(27);
        assertThat(of("еженедельно по пятницам, в сентябре").items()).hasSize(12);
    }

    @Test
    void weekdaysAreCountedInTheirMonth() {
        assertThat(dates("каждый второй четверг месяца, в 2026 году", Occurrence::due))
                .startsWith("2026-01-08", "2026-02-12")
                .hasSize(12);
    }

    @Test
    void listsGiveEachOfTheirDays() {
        assertThat(dates("май, октябрь", Occurrence::due))
                .containsExactly("2025-05-31", "2025-10-31", "2026-05-31", "2026-10-31", "2027-05-31", "2027-10-31");
        assertThat(dates("до 10.10.2025, до 20.12.2026", Occurrence::due)).containsExactly("2025-10-10", "2026-12-20");
    }

    @Test
    void intervalsRunFromTheStart() {
        assertThat(dates("раз в 2 года", Occurrence::due)).containsExactly("2026-12-31", "2027-12-31");
        assertThat(of("раз в две недели, в 2026 году").items()).hasSize(27);
    }

    @Test
    void everlastingDutiesAreReportedInTheNextYearButNotAfterTheFinalDate() {
        assertThat(dates("постоянно", Occurrence::reportDue)).containsExactly("2026-01-20", "2027-01-20", "2028-01-20");
        ControlPolicy policy = ControlPolicy.usual().until(LocalDate.of(2027, 12, 20));
        Deadline always = DeadlineReader.read("постоянно", DeadlineContext.NONE);
        assertThat(Occurrences.of(always, PLAN, policy, WorkingCalendar.RUSSIA)
                        .items()
                        .getLast()
                        .reportDue())
                .isEqualTo("2027-12-20");
    }

    @Test
    void whatHasNoDateIsReportedOnceAYear() {
        for (String wording :
                List.of("", "по графику", "по мере необходимости", "в течение 5 дней со дня подписания")) {
            assertThat(dates(wording, Occurrence::reportDue)).containsExactly("2025-12-10", "2026-12-10", "2027-12-10");
        }
    }

    @Test
    void aStretchWithoutYearsIsTheFirstThatEndsWithinThePlan() {
        Period plan = new Period(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31));
        Deadline winter = DeadlineReader.read("ноябрь – март", DeadlineContext.NONE);
        Occurrence only = Occurrences.of(winter, plan, ControlPolicy.usual(), WorkingCalendar.RUSSIA)
                .items()
                .getFirst();
        assertThat(only.opens()).isEqualTo("2025-11-01");
        assertThat(only.due()).isEqualTo("2026-03-31");
    }

    @Test
    void theCapIsKeptAndSaid() {
        OccurrenceList weekly = of("еженедельно");
        assertThat(weekly.items()).hasSize(60);
        assertThat(weekly.cut()).isTrue();
        assertThat(of("ежемесячно").cut()).isFalse();
    }

    @Test
    void aWholeYearIsReportedBeforeItEnds() {
        assertThat(dates("2026 год", Occurrence::controlDate)).containsExactly("2026-12-30");
        assertThat(dates("2026 год", Occurrence::reportDue)).containsExactly("2026-12-10");
        assertThat(dates("2025-2027 годы", Occurrence::reportDue)).containsExactly("2027-12-10");
        assertThat(dates("до 31 декабря 2026 года", Occurrence::reportDue)).containsExactly("2026-12-30");
        assertThat(dates("декабрь 2026", Occurrence::reportDue)).containsExactly("2026-12-30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            в течение 5 рабочих дней со дня подписания | 2026-04-30 | 2026-05-08
            в течение 5 дней со дня подписания | 2026-04-30 | 2026-05-05
            за 10 дней до заседания | 2026-04-30 | 2026-04-20
            за 3 рабочих дня до заседания | 2026-05-12 | 2026-05-06
            не позднее 2 месяцев со дня завершения | 2025-12-31 | 2026-02-28
            незамедлительно | 2026-04-30 | 2026-04-30
            срочно | 2026-04-30 | 2026-05-03
            весьма срочно | 2026-04-30 | 2026-05-01
            сроч-⏎но | 2026-04-30 | 2026-05-03
            оперативно | 2026-04-30 | 2026-05-10
            """)
    void aTermIsCountedFromItsDayWhereThatIsKnown(String wording, LocalDate base, String due) {
        assertThat(from(wording.replace('⏎', '\n'), ControlPolicy.usual(), base).due())
                .isEqualTo(due);
    }

    @Test
    void anAuthorityMayCountUrgentTermsInWorkingDaysFromRegistration() {
        ControlPolicy.Counting counting = new ControlPolicy.Counting(
                ControlPolicy.Base.REGISTRATION,
                Norm.DayCount.WORKING,
                Map.of(Urgency.AT_ONCE, 3, Urgency.VERY_URGENT, 1, Urgency.URGENT, 3, Urgency.PROMPT, 10));
        LocalDate base = counting.start(LocalDate.of(2026, 4, 28), LocalDate.of(2026, 4, 30));
        ControlPolicy policy = ControlPolicy.usual().with(counting);
        assertThat(from("незамедлительно", policy, base).due()).isEqualTo("2026-05-06");
        assertThat(from("весьма срочно", policy, base).due()).isEqualTo("2026-05-04");
        assertThat(from("оперативно", policy, base).due()).isEqualTo("2026-05-18");
        assertThat(counting.start(base, null)).isEqualTo(base);
    }

    @Test
    void anAuthorityMayNameOtherDaysForReports() {
        ControlPolicy policy =
                ControlPolicy.usual().with(new ControlPolicy.ReportDays(MonthDay.of(12, 1), 5, MonthDay.of(1, 15)));
        assertThat(first("ежегодно", policy).reportDue()).isEqualTo("2025-12-01");
        assertThat(first("ежемесячно", policy).reportDue()).isEqualTo("2025-02-05");
        assertThat(first("ежеквартально", policy).reportDue()).isEqualTo("2025-04-04");
        assertThat(first("постоянно", policy).reportDue()).isEqualTo("2026-01-15");
    }

    @Test
    void coExecutorsAnswerInTheFirstHalf() {
        ControlPolicy policy = ControlPolicy.usual();
        Occurrence month = from("в течение 20 дней со дня подписания", policy, LocalDate.of(2026, 9, 1));
        assertThat(policy.coExecutorsDue(month, WorkingCalendar.RUSSIA)).isEqualTo("2026-09-11");
        Occurrence day = from("незамедлительно", policy, LocalDate.of(2026, 9, 1));
        assertThat(policy.coExecutorsDue(day, WorkingCalendar.RUSSIA)).isEqualTo("2026-09-01");
    }

    @Test
    void anAssignmentWithoutATermHasAMonth() {
        assertThat(ControlPolicy.usual().dueByDefault(LocalDate.of(2026, 1, 31)))
                .isEqualTo("2026-02-28");
        assertThat(ControlPolicy.usual().dueByDefault(LocalDate.of(2026, 3, 15)))
                .isEqualTo("2026-04-15");
    }

    private static Occurrence from(String wording, ControlPolicy policy, LocalDate base) {
        Deadline deadline = DeadlineReader.read(wording, DeadlineContext.NONE);
        return Occurrences.of(deadline, PLAN, policy, WorkingCalendar.RUSSIA, base)
                .items()
                .getFirst();
    }

    private static Occurrence first(String wording, ControlPolicy policy) {
        Deadline deadline = DeadlineReader.read(wording, DeadlineContext.NONE);
        return Occurrences.of(deadline, PLAN, policy, WorkingCalendar.RUSSIA)
                .items()
                .getFirst();
    }

    private static OccurrenceList of(String wording) {
        Deadline deadline = DeadlineReader.read(wording, DeadlineContext.NONE);
        return Occurrences.of(deadline, PLAN, ControlPolicy.usual(), WorkingCalendar.RUSSIA);
    }

    private static List<String> dates(String wording, Function<Occurrence, LocalDate> which) {
        return of(wording).items().stream().map(which).map(LocalDate::toString).toList();
    }
}
