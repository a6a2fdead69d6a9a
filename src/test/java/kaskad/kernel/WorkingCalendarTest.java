package kaskad.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
    private static final WorkingCalendar RUSSIA = WorkingCalendar.RUSSIA;

    @ParameterizedTest
    @CsvSource({"2024, 248", "2025, 247", "2026, 247"})
    void countsTheWorkingDaysOfAPublishedYear(int year, long days) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(RUSSIA::isWorking))
                .hasSize((int) days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-01-08", "2025-05-02", "2025-12-31", "2026-05-11", "2026-11-04", "2027-05-10", "2028-06-12"
            })
    void restsOnHolidaysAndWhereTheyWereMoved(LocalDate day) {
        assertThat(RUSSIA.isWorking(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-27", "2025-11-01", "2025-02-24", "2025-03-10", "2027-01-11", "2026-06-15"})
    void worksOnSaturdaysThatWereMovedAndOnOrdinaryDays(LocalDate day) {
        assertThat(RUSSIA.isWorking(day)).isTrue();
    }

    @Test
    void stepsBackToTheWorkingDayBefore() {
        assertThat(RUSSIA.precedingWorkingDay(LocalDate.of(2026, 1, 11))).isEqualTo("2025-12-30");
        assertThat(RUSSIA.precedingWorkingDay(LocalDate.of(2026, 1, 12))).isEqualTo("2026-01-12");
    }

    @Test
    void countsWorkingDaysBothWays() {
        assertThat(RUSSIA.plusWorkingDays(LocalDate.of(2025, 4, 30), 2)).isEqualTo("2025-05-06");
        assertThat(RUSSIA.plusWorkingDays(LocalDate.of(2025, 5, 6), -2)).isEqualTo("2025-04-30");
        assertThat(RUSSIA.plusWorkingDays(LocalDate.of(2025, 5, 6), 0)).isEqualTo("2025-05-06");
    }

    @Test
    void takesFurtherDaysOffAndWorkingDays() {
        WorkingCalendar region =
                RUSSIA.with(List.of("# a region", "", "off 2026-04-21", "work 2026-04-25", "holiday --08-30"));
        assertThat(region.isWorking(LocalDate.of(2026, 4, 21))).isFalse();
        assertThat(region.isWorking(LocalDate.of(2026, 4, 25))).isTrue();
        assertThat(region.isWorking(LocalDate.of(2027, 8, 30))).isFalse();
        assertThat(RUSSIA.isWorking(LocalDate.of(2026, 4, 21))).isTrue();
        assertThat(RUSSIA.isWorking(LocalDate.of(2027, 8, 30))).isTrue();
    }

    @Test
    void letsALaterDecreeReplaceWhatWasComputedOrListed() {
        WorkingCalendar decree =
                RUSSIA.with(List.of("published 2027", "off 2027-11-05", "work 2027-11-13", "work 2026-12-31"));
        assertThat(decree.isPublished(2027)).isTrue();
        assertThat(decree.isWorking(LocalDate.of(2027, 5, 3))).isTrue();
        assertThat(decree.isWorking(LocalDate.of(2027, 11, 5))).isFalse();
        assertThat(decree.isWorking(LocalDate.of(2027, 11, 13))).isTrue();
        assertThat(decree.isWorking(LocalDate.of(2026, 12, 31))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "off tomorrow", "holiday 2026-01-01", "published soon", "rest 2026-01-01"})
    void refusesALineThatItCannotRead(String line) {
        assertThatThrownBy(() -> RUSSIA.with(List.of(line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(line);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-03, 2027-05-10, 2027-06-14",
        "2028-11-06, 2028-05-01, 2028-05-09",
        "2029-11-05, 2029-02-23, 2029-03-08",
        "2030-02-25, 2030-03-08, 2030-11-04"
    })
    void computesTransfersOfYearsToCome(LocalDate first, LocalDate second, LocalDate third) {
        assertThat(List.of(first, second, third)).noneMatch(RUSSIA::isWorking);
        assertThat(RUSSIA.isPublished(first.getYear())).isFalse();
        assertThat(RUSSIA.isWorking(first.plusDays(1))).isTrue();
    }

    @Test
    void knowsWhichYearsAreComputed() {
        assertThat(RUSSIA.isPublished(2026)).isTrue();
        assertThat(RUSSIA.isPublished(2027)).isFalse();
    }
}
