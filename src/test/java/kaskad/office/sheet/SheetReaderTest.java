package kaskad.office.sheet;

import static kaskad.office.Told.cells;
import static kaskad.office.Told.paragraphs;
import static kaskad.office.Told.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kaskad.office.Block;
import kaskad.office.OfficeRefusal;
import kaskad.office.Told;
import kaskad.office.UnreadableDocument;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetReaderTest {
    static Stream<Workbook> workbooks() {
        return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
    }

    private static List<Block> blocks(Workbook workbook) throws IOException {
        return Told.blocks(bytes(workbook));
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static void row(Sheet sheet, int row, Object... values) {
        Row made = sheet.createRow(row);
        for (int i = 0; i < values.length; i++) {
            put(made.createCell(i), values[i]);
        }
    }

    private static void put(Cell cell, Object value) {
        switch (value) {
            case Double number -> cell.setCellValue(number);
            case Boolean truth -> cell.setCellValue(truth);
            default -> cell.setCellValue(String.valueOf(value));
        }
    }

    private static void format(Workbook workbook, Sheet sheet, int row, int column, String code) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
        sheet.getRow(row).getCell(column).setCellStyle(style);
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void tellsLinesFromTheTable(Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet("Лист1");
        row(sheet, 1, "", "План работы на 2025 год");
        row(sheet, 2, "", "от 12.01.2025", "№ 5");
        row(sheet, 4, "", "№", "Мероприятие", "Срок", "Исполнитель");
        row(sheet, 5, "", 1.0, "Первое", "май", "Школы");
        row(sheet, 7, "", "Раздел");
        row(sheet, 8, "", 2.1, "Второе", "июнь", "Школы");
        row(sheet, 10, "", "Директор", "Ветрова");
        List<Block> blocks = blocks(workbook);
        assertThat(paragraphs(blocks))
                .containsExactly("План работы на 2025 год", "от 12.01.2025\t№ 5", "Директор\tВетрова");
        assertThat(cells(tables(blocks).getFirst()))
                .containsExactly(
                        List.of("№", "Мероприятие", "Срок", "Исполнитель"),
                        List.of("1", "Первое", "май", "Школы"),
                        List.of("Раздел", "", "", ""),
                        List.of("2.1", "Второе", "июнь", "Школы"));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void writesValuesAsAPersonSeesThem(Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet("План центра");
        double day = DateUtil.getExcelDate(LocalDate.of(2025, 1, 25));
        row(sheet, 0, "а", day, day, day, 0.35, 43.7, true);
        format(workbook, sheet, 0, 1, "m/d/yy");
        format(workbook, sheet, 0, 2, "dd/mm/yyyy");
        format(workbook, sheet, 0, 3, "mmmm yyyy");
        format(workbook, sheet, 0, 4, "0%");
        List<Block> blocks = blocks(workbook);
        assertThat(paragraphs(blocks)).containsExactly("План центра");
        assertThat(cells(tables(blocks).getFirst()))
                .containsExactly(List.of("а", "25.01.2025", "25.01.2025", "январь 2025", "35%", "43,7", "ИСТИНА"));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void resolvesMergedCellsAndLeavesOutWhatIsHidden(Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet("Лист1");
        row(sheet, 0, "а", "тайна", "б", "в");
        row(sheet, 1, "г", "", "", "д");
        row(sheet, 2, "скрыто", "скрыто", "скрыто", "скрыто");
        row(sheet, 3, "е", "", "", "");
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 2, 2));
        sheet.addMergedRegion(new CellRangeAddress(3, 3, 0, 3));
        sheet.setColumnHidden(1, true);
        sheet.getRow(2).setZeroHeight(true);
        workbook.createSheet("Данные").createRow(0).createCell(0).setCellValue("скрыто");
        workbook.setSheetHidden(1, true);
        List<Block> blocks = blocks(workbook);
        assertThat(blocks).hasSize(1);
        assertThat(cells(blocks.getFirst()))
                .containsExactly(List.of("а", "б", "в"), List.of("г", "б", "д"), List.of("е", "е", "е"));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void splitsTablesWhereTheHeadingComesAgain(Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet("Лист1");
        row(sheet, 0, "№", "Дело");
        row(sheet, 1, 1.0, "Первое");
        row(sheet, 3, "Второй план");
        row(sheet, 4, "№", "Дело");
        row(sheet, 5, 1.0, "Другое");
        List<Block> blocks = blocks(workbook);
        assertThat(tables(blocks)).hasSize(2);
        assertThat(paragraphs(blocks)).containsExactly("Второй план");
    }

    @Test
    void refusesABookBehindAPassword() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        workbook.createSheet("Лист1").createRow(0).createCell(0).setCellValue("тайна");
        Biff8EncryptionKey.setCurrentUserPassword("ключ");
        byte[] bytes;
        try {
            bytes = bytes(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(catchThrowableOfType(UnreadableDocument.class, () -> Told.blocks(bytes))
                        .reason())
                .isEqualTo(new OfficeRefusal.Encrypted("a"));
    }
}
