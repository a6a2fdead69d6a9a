package kaskad.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
    @ParameterizedTest
    @CsvSource({
        // done, late, partial, in work, on review, not done, overdue, not due
        "0, 0, 0, 0, 0, 0, 0, 0, UNASSIGNED",
        "0, 0, 0, 0, 0, 0, 0, 4, NOT_DUE",
        "4, 0, 0, 0, 0, 0, 0, 0, DONE",
        "3, 1, 0, 0, 0, 0, 0, 0, LATE",
        "3, 0, 1, 0, 0, 0, 0, 0, PARTIAL",
        "3, 0, 0, 0, 0, 0, 1, 0, PARTIAL",
        "3, 0, 0, 0, 0, 1, 0, 0, PARTIAL",
        "0, 0, 0, 3, 0, 0, 1, 0, NOT_DONE",
        "0, 0, 0, 0, 0, 0, 4, 0, NOT_DONE",
        "3, 0, 0, 0, 1, 0, 0, 0, IN_WORK",
        "3, 0, 0, 0, 0, 0, 0, 1, IN_WORK",
        "0, 0, 1, 1, 0, 0, 0, 0, IN_WORK",
    })
    void saysOneWordForAll(
            int done,
            int late,
            int partial,
            int inWork,
            int onReview,
            int notDone,
            int overdue,
            int notDue,
            MeasureMark mark) {
        Tally tally = new Tally(1, 1, 0, done, late, partial, inWork, onReview, notDone, overdue, notDue, null, null);
        assertThat(tally.mark()).isEqualTo(mark);
    }

    @Test
    void roundsSharesHalvesUpAndHasNoShareOfNothing() {
        assertThat(RussianWords.percent(new Share(1, 3))).isEqualTo("33,3\u00A0%");
        assertThat(RussianWords.percent(new Share(1, 8))).isEqualTo("12,5\u00A0%");
        assertThat(RussianWords.percent(new Share(1, 2000))).isEqualTo("0,1\u00A0%");
        assertThat(RussianWords.percent(new Share(0, 0))).isEqualTo("—");
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(3, 2));
    }
}
