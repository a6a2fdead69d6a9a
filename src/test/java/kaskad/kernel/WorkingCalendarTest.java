package kaskad.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
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
        LocalDate regional = LocalDate.of(2026, 4, 21);
        LocalDate saturday = LocalDate.of(2026, 4, 25);
        WorkingCalendar region = RUSSIA.with(Set.of(regional), Set.of(saturday));
        assertThat(region.isWorking(regional)).isFalse();
        assertThat(region.isWorking(saturday)).isTrue();
        assertThat(RUSSIA.isWorking(regional)).isTrue();
    }

    @Test
    void knowsWhichYearsAreComputed() {
        assertThat(RUSSIA.isPublished(2026)).isTrue();
        assertThat(RUSSIA.isPublished(2027)).isFalse();
    }
}
