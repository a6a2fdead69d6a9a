package kaskad.reading.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import kaskad.reading.Threshold.Comparison;
import kaskad.reading.Threshold.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdsTest {
    private static final int ROUNDS = 3_000;

    private static String read(String result) {
        return Thresholds.of(result).stream()
                .map(one -> String.join(
                                " ",
                                one.comparison().word(),
                                one.value().toPlainString(),
                                one.unit().word(),
                                one.of() == null ? "" : one.of())
                        .strip())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Работает не менее 5 школьных студий|at_least 5 count школьных студий
            Обеспечено участие обучающихся (100%)|exactly 100 percent
            100-процентный охват школ|exactly 100 percent охват школ
            Доля учителей увеличена до 35 процентов|at_least 35 percent
            Доля отсева снижена до 3 %|at_most 3 percent
            Число договоров выросло не менее чем в 3 раза по сравнению с 2024 годом|at_least 3 times
            Число договоров выросло вдвое|at_least 2 times
            Рост не менее чем на 10 процентов ежегодно|at_least 10 percent
            Доля обученных – не ниже 95 % педагогов|at_least 95 percent педагогов
            Более 50 % семей|at_least 50 percent семей
            Свыше 1,5 тыс. участников|at_least 1500 count участников
            не менее 12 500 участников|at_least 12500 count участников
            Проведено от 3 до 5 семинаров|at_least 3 count семинаров; at_most 5 count семинаров
            Охват 3–5 % школ|at_least 3 percent школ; at_most 5 percent школ
            Увеличение на 5 п.п.|at_least 5 percent
            Увеличение доли с 20 до 35 %|at_least 35 percent
            ежегодно не менее 2 мероприятий|at_least 2 count мероприятий
            не менее двух семинаров в год|at_least 2 count семинаров
            Не менее половины обучающихся охвачено|at_least 50 percent обучающихся охвачено
            не менее 35 (тридцати пяти) процентов|at_least 35 percent
            не более 1,5 % неуспевающих|at_most 1.5 percent неуспевающих
            Открыто не менее 3 классов|at_least 3 count классов
            не менее чем в 20 школах|at_least 20 count школах
            не менее чем у 80 % обучающихся|at_least 80 percent обучающихся
            Увеличение числа школ до 20|at_least 20 count
            не менее 5 студий, охват не ниже 30 %|at_least 5 count студий; at_least 30 percent
            Число нарушений не превышает 10 случаев|at_most 10 count случаев
            Не менее 2000 участников|at_least 2000 count участников
            """)
    void readsComparisonsValuesAndUnits(String result, String expected) {
        assertThat(read(result)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Обучающиеся 8–11 классов",
                "Справка до 1 сентября 2026 года",
                "Утверждён приказ от 12.12.2025 № 5",
                "Выполнен пункт 3 плана",
                "Мероприятие проведено в школе № 5",
                "Учителя в возрасте до 35 лет",
                "Отчёт за 2025 год, 1 раз в квартал",
                "план на 2025-2026 учебный год",
                "Проведено в 5–9 классах",
                "1-й этап конкурса; 2 полугодие",
                "повышение квалификации на 1 сентября",
                "увеличение в 2025 году",
                "Федеральный закон № 273-ФЗ"
            })
    void leavesNumbersThatAreNoThresholds(String result) {
        assertThat(read(result)).isEmpty();
    }

    /** Composes results from comparisons, numbers and units with known answers; seeded. */
    @Test
    void readsWhatTheGrammarComposes() {
        Random random = new Random(20_261_125);
        List<String> comparisons = List.of("не менее", "не ниже", "более", "свыше", "не более", "не выше", "менее");
        List<String> units = List.of("%", " %", " процентов", " школ", " раза", " тыс. человек");
        List<String> noise = List.of("", " по итогам 2026 года", " в 9 классах", " согласно пункту 4", " (школа № 7)");
        for (int round = 0; round < ROUNDS; round++) {
            int comparison = random.nextInt(comparisons.size());
            int unit = random.nextInt(units.size());
            int tenths = 10 + random.nextInt(990);
            boolean whole = unit == 3 || random.nextBoolean();
            BigDecimal value = whole ? new BigDecimal(tenths) : new BigDecimal(tenths).movePointLeft(1);
            String number = value.toPlainString().replace('.', ',');
            String result = "Достигнуто " + comparisons.get(comparison)
                    + (unit == 4 ? " чем в " : " ")
                    + number + units.get(unit)
                    + noise.get(random.nextInt(noise.size()));
            assertThat(Thresholds.of(result)).as(result).singleElement().satisfies(one -> {
                assertThat(one.comparison()).isEqualTo(comparison < 4 ? Comparison.AT_LEAST : Comparison.AT_MOST);
                assertThat(one.unit()).isEqualTo(unit < 3 ? Unit.PERCENT : unit == 4 ? Unit.TIMES : Unit.COUNT);
                assertThat(one.value()).isEqualByComparingTo(unit == 5 ? value.multiply(new BigDecimal(1000)) : value);
            });
        }
    }
}
