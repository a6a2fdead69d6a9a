package kaskad.operations.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import kaskad.office.sheet.CellSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
    private static final TableField DAY = field(new FieldType.Day());
    private static final TableField INN = field(new FieldType.Code(CheckDigits.INN));

    @ParameterizedTest
    @CsvSource({
        "01.09.2025, UNKNOWN, 2025-09-01",
        "1.9.2025, MONTH_FIRST, 2025-09-01",
        "2025-09-01, UNKNOWN, 2025-09-01",
        "03/04/2025, DAY_FIRST, 2025-04-03",
        "03/04/2025, MONTH_FIRST, 2025-03-04"
    })
    void readsDates(String cell, DayOrder order, String date) {
        assertThat(Cells.read(DAY, order, cell)).isEqualTo(new Cells.Read.Value(date));
    }

    @ParameterizedTest
    @CsvSource({
        "31.02.2025, UNKNOWN",
        "03/04/2025, UNKNOWN",
        "01.09.25, UNKNOWN",
        "13/04/2025, MONTH_FIRST",
        "май, DAY_FIRST"
    })
    void refusesWhatIsNoDateOrTwo(String cell, DayOrder order) {
        assertThat(Cells.read(DAY, order, cell)).isInstanceOf(Cells.Read.Wrong.class);
    }

    @Test
    void tellsTheOrderOfAColumnByWhatItProves() {
        assertThat(DayOrder.of(List.of("03/04/2025", "25/04/2025"))).isEqualTo(DayOrder.DAY_FIRST);
        assertThat(DayOrder.of(List.of("03/04/2025", "04/25/2025"))).isEqualTo(DayOrder.MONTH_FIRST);
        assertThat(DayOrder.of(List.of("03/04/2025", "05/06/2025"))).isEqualTo(DayOrder.UNKNOWN);
        assertThat(DayOrder.of(List.of("25/04/2025", "04/25/2025"))).isEqualTo(DayOrder.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"INN, 7707083893", "INN, 500100732259", "OGRN, 1027700132195", "SNILS, 11223344595"})
    void knowsCheckDigits(CheckDigits digits, String code) {
        assertThat(digits.isRight(code)).isTrue();
        char last = code.charAt(code.length() - 1);
        assertThat(digits.isRight(code.substring(0, code.length() - 1) + (last == '9' ? '0' : (char) (last + 1))))
                .isFalse();
    }

    @Test
    void putsALostLeadingZeroBackWhereTheCheckDigitProvesIt() {
        assertThat(Cells.read(INN, DayOrder.UNKNOWN, "277079997")).isInstanceOf(Cells.Read.Wrong.class);
        assertThat(Cells.read(INN, DayOrder.UNKNOWN, "274062111")).isEqualTo(new Cells.Read.Value("0274062111"));
    }

    @Test
    void findsTheHeadingsBelowATitleAndNamesWhatItDoesNotKnow() {
        Headings headings = new Headings(Rooms.SCHEMA, Map.of());
        List<CellSheet.Line> lines = List.of(
                new CellSheet.Line(1, List.of("Помещения школы")),
                new CellSheet.Line(3, List.of("№", "число  мест", "Этаж")),
                new CellSheet.Line(4, List.of("12", "30", "1")));
        assertThat(headings.row(lines)).isEqualTo(1);
        assertThat(headings.columns(lines.get(1), lines.subList(2, 3)))
                .extracting(TableColumn::heading, TableColumn::field)
                .containsExactly(tuple("№", "number"), tuple("число  мест", "places"), tuple("Этаж", null));
    }

    private static TableField field(FieldType type) {
        return new TableField("field", "operations.tables.field", List.of("Поле"), false, type);
    }
}
