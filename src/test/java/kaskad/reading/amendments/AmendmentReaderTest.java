package kaskad.reading.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kaskad.reading.Documents;
import kaskad.reading.amendments.Amendment.Part;
import kaskad.reading.amendments.Amendment.Target;
import org.junit.jupiter.api.Test;

class AmendmentReaderTest {
    private static final String HEADER = """
            ПРИКАЗ
            от 12.03.2025 № 55
            О внесении изменений в план мероприятий
            1. Внести в план мероприятий, утверждённый приказом управления образования от 15.01.2024 № 12, следующие изменения:
            """;

    static List<Amendment> amendments(String points) {
        return Objects.requireNonNull(Documents.text(HEADER + points).act()).amendments();
    }

    private static List<String> words(Amendment amendment) {
        return amendment.place().stream()
                .filter(part -> part.kind() != PartKind.APPENDIX)
                .map(AmendmentReaderTest::words)
                .toList();
    }

    private static String words(Part part) {
        return part.kind().word() + " " + (part.number() == null ? part.name() : part.number());
    }

    @Test
    void knowsTheActThatIsChanged() {
        assertThat(amendments("1.1. строку 5 исключить."))
                .extracting(Amendment::target)
                .containsExactly(new Target("приказ", LocalDate.of(2024, 1, 15), "12"));
    }

    @Test
    void readsWordsThatReplaceLeaveAndJoin() {
        assertThat(amendments("""
                        1.1. в строке 2.1 слова «до 1 мая» заменить словами «до 15 мая»;
                        1.2. в графе «Исполнители» строки 3.1 слова «, УО» исключить;
                        1.3. графу 4 позиции 7 после слов «школы» дополнить словами «и лицеи».
                        """))
                .extracting(Amendment::operation, AmendmentReaderTest::words, Amendment::oldWords, Amendment::newWords)
                .containsExactly(
                        tuple(Operation.REPLACE_WORDS, List.of("row 2.1"), "до 1 мая", "до 15 мая"),
                        tuple(Operation.REMOVE_WORDS, List.of("row 3.1", "column Исполнители"), ", УО", null),
                        tuple(Operation.ADD_WORDS, List.of("row 7", "column 4"), "школы", "и лицеи"));
    }

    @Test
    void everyPlaceOfAPointIsAnAmendment() {
        assertThat(amendments("""
                        1.1. строки 2.2-2.4 исключить;
                        1.2. пункты 5 и 7 признать утратившими силу;
                        1.3. в наименовании и пункте 1 цифры «2025» заменить цифрами «2026».
                        """))
                .extracting(AmendmentReaderTest::words)
                .containsExactly(
                        List.of("row 2.2"),
                        List.of("row 2.3"),
                        List.of("row 2.4"),
                        List.of("clause 5"),
                        List.of("clause 7"),
                        List.of("title null"),
                        List.of("clause 1"));
    }

    @Test
    void subPointsStandInThePlaceOfTheirPoint() {
        assertThat(
                        amendments(
                                "1.1. в разделе II:\nа) строку 2.1 исключить;\nб) строку 2.2 исключить;\n1.2. строку 3.1 исключить."))
                .extracting(AmendmentReaderTest::words)
                .containsExactly(
                        List.of("section II", "row 2.1"), List.of("section II", "row 2.2"), List.of("row 3.1"));
    }

    @Test
    void newRowsAreCellsAndTheirNumbersAreNoPoints() {
        assertThat(amendments("""
                        1.1. дополнить строками 2.4, 2.5 следующего содержания:
                        «2.4.\tОткрыть кружок «Юнга»\tсентябрь 2025\tСОШ № 1
                        2.5.\tЗакрыть кружок\tмай 2026\tСОШ № 1»;
                        1.2. строку 7 исключить.
                        """))
                .extracting(Amendment::operation, Amendment::rows)
                .containsExactly(
                        tuple(
                                Operation.ADD,
                                List.of(List.of("2.4.", "Открыть кружок «Юнга»", "сентябрь 2025", "СОШ № 1"))),
                        tuple(Operation.ADD, List.of(List.of("2.5.", "Закрыть кружок", "май 2026", "СОШ № 1"))),
                        tuple(Operation.REMOVE, List.of()));
    }

    @Test
    void aNewWordingOfSeveralLinesStaysInItsPoint() {
        String points = "1.1. пункт 5 изложить в следующей редакции:\n«5. Отделу:\n5.1. Начать.\n5.2. Закончить.»;\n"
                + "1.2. пункт 6 исключить.";
        assertThat(amendments(points))
                .extracting(Amendment::newWords)
                .containsExactly("5. Отделу:\n5.1. Начать.\n5.2. Закончить.", null);
    }

    @Test
    void actsThatLoseTheirForceAreRepealed() {
        assertThat(
                        amendments(
                                "2. Признать утратившими силу:\n2.1. приказ от 01.02.2023 № 7 «О плане»;\n2.2. пункт 3 приказа от 01.03.2023 № 17."))
                .extracting(Amendment::operation, one -> one.target().number(), AmendmentReaderTest::words)
                .containsExactly(
                        tuple(Operation.REPEAL, "7", List.of()), tuple(Operation.REMOVE, "17", List.of("clause 3")));
    }

    @Test
    void anOrderThatChangesNothingHasNone() {
        assertThat(Objects.requireNonNull(
                                Documents.text("ПРИКАЗ\n1. Дополнить рабочие программы модулем до 1 мая 2025 года.")
                                        .act())
                        .amendments())
                .isEmpty();
    }
}
