package kaskad.office.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** What is written is read back by another library. */
class DocxWriterTest {
    private static final OfficialTable TABLE = new OfficialTable(
            "План мероприятий",
            List.of(1, 4, 2),
            List.of(Row.head(List.of("№ п/п", "Мероприятие", "Срок"))),
            List.of(
                    new Row(List.of(
                            Cell.of("1. Методика", Alignment.CENTRE, true).spanning(3, 1))),
                    Row.of(Cell.of("1.1").spanning(1, 2), Cell.of("Провести семинар"), Cell.of("до 01.07.2026")),
                    Row.of(Cell.of("Издать сборник\nна две строки"), Cell.of("август 2026"))));

    @Test
    void repeatsTheHeadOnEachPageAndMarksNoOtherRow() throws IOException {
        XWPFTable table = read(TABLE).getTables().getFirst();
        assertThat(table.getRows()).extracting(XWPFTableRow::isRepeatHeader).containsExactly(true, false, false, false);
    }

    @Test
    void keepsCyrillicTextAndTheOrderOfRows() throws IOException {
        XWPFTable table = read(TABLE).getTables().getFirst();
        assertThat(table.getRow(0).getTableCells())
                .extracting(cell -> cell.getText())
                .containsExactly("№ п/п", "Мероприятие", "Срок");
        assertThat(table.getRow(2).getCell(1).getText()).isEqualTo("Провести семинар");
        assertThat(table.getRow(3).getCell(1).getParagraphs()).hasSize(2);
    }

    @Test
    void mergesCellsAcrossAndDown() throws IOException {
        XWPFTable table = read(TABLE).getTables().getFirst();
        assertThat(table.getRow(1)
                        .getCell(0)
                        .getCTTc()
                        .getTcPr()
                        .getGridSpan()
                        .getVal()
                        .intValue())
                .isEqualTo(3);
        assertThat(table.getRow(2).getCell(0).getCTTc().getTcPr().getVMerge().getVal())
                .hasToString("restart");
        assertThat(table.getRow(3).getCell(0).getCTTc().getTcPr().getVMerge().getVal())
                .hasToString("continue");
    }

    @Test
    void sharesTheSheetAmongTheColumns() throws IOException {
        XWPFTable table = read(TABLE).getTables().getFirst();
        assertThat(table.getCTTbl().getTblGrid().getGridColList())
                .extracting(column -> Integer.parseInt(column.getW().toString()))
                .containsExactly(2162, 8650, 4325);
    }

    @Test
    void splitsOnlyLongRows() throws IOException {
        OfficialTable table = new OfficialTable(
                "Две строки",
                List.of(1),
                List.of(),
                List.of(Row.of(Cell.of("Кратко")), Row.of(Cell.of("Подробно. ".repeat(1000)))));
        assertThat(read(table).getTables().getFirst().getRows())
                .extracting(XWPFTableRow::isCantSplitRow)
                .containsExactly(true, false);
    }

    @Test
    void liesAcrossOnA4() throws IOException {
        CTPageSz size = read(TABLE).getDocument().getBody().getSectPr().getPgSz();
        assertThat(size.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(size.getW()).hasToString("16838");
        assertThat(size.getH()).hasToString("11906");
    }

    @Test
    void setsHeadingsByStyleAndTitleAsProperty() throws IOException {
        XWPFDocument read = read(new Heading(0, "План\nна 2026 год"), new Heading(1, "Раздел"));
        assertThat(read.getParagraphs()).extracting(p -> p.getStyle()).startsWith("HeaderBlock", "HeaderBlock");
        assertThat(read.getParagraphs()).extracting(p -> p.getStyle()).endsWith("Title", "Heading1");
        assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo("План мероприятий");
        assertThat(read.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
    }

    @Test
    void stampsApprovalAboveTheTitle() throws IOException {
        assertThat(read(Paragraph.of("Текст")).getParagraphs().getFirst().getText())
                .isEqualTo("УТВЕРЖДЁН");
        assertThat(HeaderBlock.appendix("2", "к приказу").lines()).containsExactly("Приложение 2", "к приказу");
        assertThat(HeaderBlock.appendix("").lines()).containsExactly("Приложение");
    }

    @Test
    void numbersPagesFromTheSecond() throws IOException {
        XWPFDocument read = read(TABLE);
        assertThat(read.getHeaderList()).hasSize(1);
        assertThat(read.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
    }

    @Test
    void givesEqualBytesForEqualDocuments() {
        assertThat(DocxWriter.write(document(TABLE))).isEqualTo(DocxWriter.write(document(TABLE)));
    }

    @Test
    void survivesCharactersThatXmlCannotHold() throws IOException {
        String text = read(Paragraph.of("а\u0000\u0001\uD83D < & \uD83D\uDE00"))
                .getParagraphs()
                .getLast()
                .getText();
        assertThat(text).isEqualTo("а < & \uD83D\uDE00");
    }

    @Test
    void refusesTablesThatAreNotRectangular() {
        List<Integer> widths = List.of(1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficialTable("", widths, List.of(), List.of(Row.of(Cell.of("одна")))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficialTable(
                        "", widths, List.of(), List.of(Row.of(Cell.of("а").spanning(2, 2)))));
    }

    private static OfficialDocument document(Block... blocks) {
        return new OfficialDocument(
                "План мероприятий",
                OfficialDocument.RUSSIAN,
                Orientation.LANDSCAPE,
                List.of(HeaderBlock.approved("приказом от 01.02.2026 № 15")),
                List.of(blocks));
    }

    private static XWPFDocument read(Block... blocks) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(document(blocks))));
    }
}
