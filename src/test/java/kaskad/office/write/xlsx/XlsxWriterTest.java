package kaskad.office.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import kaskad.office.write.Alignment;
import kaskad.office.write.Block;
import kaskad.office.write.Cell;
import kaskad.office.write.HeaderBlock;
import kaskad.office.write.Heading;
import kaskad.office.write.OfficialDocument;
import kaskad.office.write.OfficialTable;
import kaskad.office.write.Orientation;
import kaskad.office.write.Paragraph;
import kaskad.office.write.Part;
import kaskad.office.write.Row;
import kaskad.office.write.Run;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {
    private static final OfficialTable TABLE = new OfficialTable(
            "План: номер, мероприятие, срок",
            List.of(1, 4, 2),
            List.of(Row.head(List.of("№ п/п", "Мероприятие", "Срок"))),
            List.of(
                    Row.of(Cell.of("1. Методика", Alignment.CENTRE, true).spanning(3, 1)),
                    Row.of(Cell.of("1.10").spanning(1, 2), Cell.of("Провести семинар"), Cell.of("до 01.07.2026")),
                    Row.of(Cell.whole("Издать сборник \nна две строки"), Cell.of("август 2026"))));

    @Test
    void keepsNumbersAsText() throws IOException {
        XSSFSheet sheet = read(TABLE).getSheetAt(0);
        assertThat(sheet.getRow(4).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("1.10");
        assertThat(sheet.getRow(4).getCell(0).getCellStyle().getDataFormatString())
                .isEqualTo("@");
        assertThat(sheet.getRow(5).getCell(1).getStringCellValue()).isEqualTo("Издать сборник \nна две строки");
        assertThat(sheet.getRow(5).getCell(1).getCellStyle().getWrapText()).isTrue();
    }

    @Test
    void mergesCellsAcrossAndDown() throws IOException {
        assertThat(read(TABLE).getSheetAt(0).getMergedRegions())
                .extracting(CellRangeAddress::formatAsString)
                .containsExactlyInAnyOrder("B1:C1", "A4:C4", "A5:A6");
    }

    @Test
    void printsTheHeadOnEachPageAndFitsTheWidth() throws IOException {
        XSSFSheet sheet = read(TABLE).getSheetAt(0);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getColumnWidth(1)).isGreaterThan(3 * sheet.getColumnWidth(0));
    }

    @Test
    void givesEachPartASheetUnderANameThatExcelAllows() throws IOException {
        Part part = new Part(
                "План: [1]/2 «О'К» и ещё много слов в названии", Orientation.PORTRAIT, List.of(), List.of(TABLE));
        XSSFWorkbook book = open(new OfficialDocument("Два", OfficialDocument.RUSSIAN, List.of(part, part)));
        assertThat(book.getNumberOfSheets()).isEqualTo(2);
        assertThat(book.getSheetName(0)).startsWith("План").hasSizeLessThan(31);
        assertThat(book.getSheetName(1)).endsWith(" 2");
        assertThat(book.getSheetAt(1).getRepeatingRows().formatAsString()).isEqualTo("1:1");
    }

    @Test
    void writesDocumentsWithoutTables() throws IOException {
        XSSFWorkbook book = read(new Heading(0, "Приказ"), Paragraph.of(Alignment.LEFT, Run.of("а"), Run.bold("б")));
        assertThat(book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue()).isEqualTo("Приказ");
        assertThat(book.getSheetAt(0).getRow(3).getCell(0).getStringCellValue()).isEqualTo("аб");
        assertThat(book.getSheetAt(0).getRepeatingRows()).isNull();
    }

    @Test
    void givesEqualBytesForEqualDocuments() {
        assertThat(XlsxWriter.write(document(TABLE))).isEqualTo(XlsxWriter.write(document(TABLE)));
    }

    private static OfficialDocument document(Block... blocks) {
        return new OfficialDocument(
                "План",
                OfficialDocument.RUSSIAN,
                Orientation.LANDSCAPE,
                List.of(new HeaderBlock(List.of("УТВЕРЖДЁН"))),
                List.of(blocks));
    }

    private static XSSFWorkbook read(Block... blocks) throws IOException {
        return open(document(blocks));
    }

    private static XSSFWorkbook open(OfficialDocument document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(XlsxWriter.write(document)));
    }
}
