package kaskad.reading.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.reading.At;
import kaskad.reading.Target;
import kaskad.reading.plans.PlanDraft.Extra;
import kaskad.reading.plans.PlanDraft.RowDraft;
import kaskad.reading.plans.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {
    private static String read(String title, List<Extra> more) {
        Target target = Targets.of(new RowDraft("1", title, null, null, null, more, At.row(1, 2)), null);
        return Stream.of(
                        target.kind().word(),
                        target.comparison() == null ? null : target.comparison().word(),
                        target.value(),
                        target.unit() == null ? null : target.unit().word(),
                        target.base(),
                        target.baseYear(),
                        target.due() == null ? null : target.due().getYear())
                .map(part -> part == null ? "-" : part.toString())
                .collect(Collectors.joining(" "));
    }

    /** Kind, comparison, value, unit, base, base year, year of the due day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Увеличение до 35 процентов доли выбравших физику (по сравнению с 2023 годом)|reach_level at_least 35 percent - 2023 -
            Рост доли выбравших физику на 35 процентов к 2030 году|grow_total at_least 35 percent - - 2030
            Увеличение не менее чем на 10 процентов ежегодно числа обучающихся|grow_yearly at_least 10 percent - - -
            Ежегодный прирост числа участников не менее 5 %|grow_yearly at_least 5 percent - - -
            Увеличение числа договоров не менее чем в 3 раза по сравнению с 2024 годом|multiply at_least 3 times - 2024 -
            Число договоров возрастёт вдвое относительно уровня 2024 года|multiply at_least 2 times - 2024 -
            Снижение доли неуспевающих до 2,5 %|reach_level at_most 2.5 percent - - -
            Снижение числа нарушений на 15 %|grow_total at_least 15 percent - - -
            Открытие не менее 6 классов к 2026 году|count at_least 6 count - - 2026
            Увеличение доли поступивших с 20 до 35 процентов|reach_level at_least 35 percent 20 - -
            Доля молодых учителей до 35 лет (2023 год – 15 %) не менее 30 %|reach_level at_least 30 percent 15 2023 -
            Увеличение числа школ до 20 (базовое значение 2024 г. – 12)|reach_level at_least 20 count 12 2024 -
            Увеличение числа профильных классов на 5|grow_total at_least 5 count - - -
            Доля неуспевающих не более 3 %|reach_level at_most 3 percent - - -
            Повышение квалификации учителей физики|none - - - - - -
            """)
    void readsWhatAnIndicatorPromises(String title, String expected) {
        assertThat(read(title, List.of())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Доля выбравших физику|Ед. изм.=%;Базовое значение (2024 год)=18,5;2025=20;2030=30|reach_level at_least 30 percent 18.5 2024 2030
            Число классов|Ед. изм.=ед.;2024 год (факт)=2;2026 год=5;2028 год=не менее 8|count at_least 8 count 2 2024 2028
            Число школ с низкими результатами|2024 год (факт)=9;2025=4;2026=2;2027=0|count at_most 0 count 9 2024 2027
            Рост числа школ не менее указанного|2025=4;2026=2|count at_least 2 count - - 2026
            Доля педагогов до 35 лет|Единица измерения=процент;Исходное значение=12;Целевое значение=25|reach_level at_least 25 percent 12 - -
            """)
    void theLastYearOfATableIsTheTarget(String title, String cells, String expected) {
        List<Extra> more = Arrays.stream(cells.split(";"))
                .map(cell -> cell.split("="))
                .map(cell -> new Extra(cell[0], Role.OTHER, cell[1]))
                .toList();
        assertThat(read(title, more)).isEqualTo(expected);
    }
}
