package kaskad.plans.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import kaskad.plans.MeasureRow;
import kaskad.plans.measures.MeasureCard.Milestone;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import kaskad.reading.deadlines.Occurrence;
import kaskad.ui.Status;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @Test
    void drawsAYearFromTheFirstDayToTheLast() {
        Timeline line = Timeline.of(
                2026,
                List.of(measure(LocalDate.of(2025, 9, 1), LocalDate.of(2027, 5, 31)), measure(TODAY, TODAY)),
                TODAY);
        assertThat(line.today()).isEqualTo(516);
        assertThat(line.lines().getFirst().bars()).singleElement().satisfies(bar -> {
            assertThat(bar.x()).isEqualTo(Timeline.LEFT);
            assertThat(bar.x() + bar.width()).isLessThan(Timeline.WIDTH);
        });
        assertThat(line.lines().getLast().bars().getFirst().width()).isGreaterThanOrEqualTo(6);
        assertThat(line.lines().getLast().y())
                .isGreaterThan(line.lines().getFirst().y());
    }

    @Test
    void leavesOutWhatFallsInAnotherYear() {
        Timeline line = Timeline.of(
                2026, List.of(measure(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 1))), TODAY.minusYears(1));
        assertThat(line.lines()).isEmpty();
        assertThat(line.today()).isNull();
    }

    @Test
    void putsControlDatesAndMilestonesOnTheirDays() {
        MonthPlan month = MonthPlan.of(YearMonth.of(2026, 4), List.of(measure(TODAY, TODAY.plusDays(9))), TODAY);
        assertThat(month.weeks()).hasSize(5).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(month.weeks().getFirst().getFirst().date()).isEqualTo(LocalDate.of(2026, 3, 30));
        List<MonthPlan.Day> busy = month.weeks().stream()
                .flatMap(List::stream)
                .filter(day -> !day.entries().isEmpty())
                .toList();
        assertThat(busy).extracting(MonthPlan.Day::date).containsExactly(TODAY.plusDays(4), TODAY.plusDays(9));
        assertThat(busy.getFirst().entries())
                .extracting(MonthPlan.Entry::milestone)
                .containsExactly(true);
        assertThat(month.empty()).isFalse();
    }

    private static DatedMeasure measure(LocalDate opens, LocalDate due) {
        MeasureRow row = new MeasureRow(
                new UUID(0, 1),
                1,
                "1",
                "Провести неделю физики",
                1,
                "",
                "",
                DeadlineReader.read("", DeadlineContext.NONE),
                "",
                List.of(),
                "",
                null,
                0);
        Milestone milestone = new Milestone(new UUID(0, 2), opens.plusDays(4), "Жюри собрано", 0);
        return new DatedMeasure(row, List.of(new Occurrence(opens, due, due, due)), List.of(milestone), Status.IN_WORK);
    }
}
