package kaskad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {
    @Test
    void coversTheHighestNumberWithRoundSteps() {
        assertThat(chart(64.0).ticks()).extracting(Chart.Tick::value).containsExactly(0.0, 20.0, 40.0, 60.0, 80.0);
        assertThat(chart(0.9).ticks()).extracting(Chart.Tick::value).last().isEqualTo(1.0);
    }

    @Test
    void drawsNothingWhereThereIsNoNumber() {
        assertThat(chart(3.0).points(0)).hasSize(1);
        assertThat(chart(3.0).path(0)).startsWith("M").doesNotContain("L");
    }

    @Test
    void drawsZerosOnTheBaseLine() {
        assertThat(chart(0.0).points(0).getFirst().height()).isZero();
    }

    @Test
    void fillsABarToItsEnd() {
        Bar bar = new Bar(List.of(new Bar.Part(Status.DONE, 1), new Bar.Part(Status.OVERDUE, 2)), 3);
        assertThat(bar.segments()).extracting(Bar.Segment::x).containsExactly("0.00", "33.33");
        assertThat(Bar.of(Status.DONE, 0, 0).segments()).isEmpty();
    }

    private static Chart chart(double value) {
        return new Chart(
                "",
                "",
                Chart.Kind.LINES,
                "",
                List.of("2024", "2025"),
                List.of(new Chart.Series("", false, Arrays.asList(null, value))),
                null);
    }
}
