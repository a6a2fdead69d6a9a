package kaskad.plans.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearShiftTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "до 15 декабря 2025 года | до 15 декабря 2026 года",
                "2025/26 учебный год | 2026/27 учебный год",
                "2025-2026 годы | 2026-2027 годы",
                "2024–2030 годы | 2025–2031 годы",
                "до 01.07.2025г. | до 01.07.2026г.",
                "по приказу от 18.06.2025 № 96-р | по приказу от 18.06.2025 № 96-р",
                "ежегодно, до 1 октября | ежегодно, до 1 октября"
            })
    void movesYearsAndLeavesTheDatesOfActs(String now, String later) {
        assertThat(YearShift.of(now, 1)).isEqualTo(later);
    }
}
