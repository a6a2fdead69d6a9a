package kaskad.reading.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kaskad.kernel.Period;
import kaskad.kernel.WorkingCalendar;
import org.junit.jupiter.api.Test;

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
        ControlPolicy usual = ControlPolicy.usual();
        ControlPolicy strict = new ControlPolicy(
                false,
                usual.yearlyReport(),
                usual.monthlyReportDay(),
                usual.continuousReport(),
                usual.defaultTerm(),
                null,
                60);
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

    private static OccurrenceList of(String wording) {
        Deadline deadline = DeadlineReader.read(wording, DeadlineContext.NONE);
        return Occurrences.of(deadline, PLAN, ControlPolicy.usual(), WorkingCalendar.RUSSIA);
    }

    private static List<String> dates(String wording, Function<Occurrence, LocalDate> which) {
        return of(wording).items().stream().map(which).map(LocalDate::toString).toList();
    }
}
