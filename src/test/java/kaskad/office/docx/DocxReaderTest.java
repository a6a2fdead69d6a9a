package kaskad.office.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import kaskad.office.Block;
import kaskad.office.Cell;
import kaskad.office.DocumentReader;
import kaskad.office.Format;
import kaskad.office.OfficeDocument;
import kaskad.office.Paragraph;
import kaskad.office.Table;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxReaderTest {
    private static List<Block> blocks(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        OfficeDocument read = new DocumentReader().read(out.toByteArray(), "a.docx");
        assertThat(read.format()).isEqualTo(Format.DOCX);
        return read.blocks();
    }

    @Test
    void readsTextBreaksAndLooks() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setText("один");
        run.addBreak();
        run.setText("два");
        run.addTab();
        run.setText("три");
        assertThat(blocks(document)).containsExactly(new Paragraph("", "один\nдва\tтри", true, true, 0));
    }

    @Test
    void computesTheNumbersThatWordGenerates() throws IOException {
        XWPFDocument document = new XWPFDocument();
        BigInteger list = document.createNumbering()
                .addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(levels())));
        numbered(document, list, 0, "Первое");
        numbered(document, list, 1, "Часть");
        numbered(document, list, 1, "Ещё часть");
        numbered(document, list, 0, "Второе");
        numbered(document, list, 1, "Снова часть");
        assertThat(blocks(document))
                .extracting(block -> ((Paragraph) block).full())
                .containsExactly("1. Первое", "1.а) Часть", "1.б) Ещё часть", "2. Второе", "2.а) Снова часть");
    }

    private static CTAbstractNum levels() {
        CTAbstractNum levels = CTAbstractNum.Factory.newInstance();
        levels.setAbstractNumId(BigInteger.ZERO);
        level(levels, 0, STNumberFormat.DECIMAL, "%1.");
        level(levels, 1, STNumberFormat.RUSSIAN_LOWER, "%1.%2)");
        return levels;
    }

    private static void level(CTAbstractNum levels, int index, STNumberFormat.Enum format, String pattern) {
        CTLvl level = levels.addNewLvl();
        level.setIlvl(BigInteger.valueOf(index));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(pattern);
    }

    private static void numbered(XWPFDocument document, BigInteger list, int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }

    @Test
    void resolvesMergedCellsInBothDirections() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFTable table = document.createTable(2, 2);
        table.getRow(0).getCell(0).setText("А");
        table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
        table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
        table.getRow(0).getCell(1).setText("Б");
        table.getRow(1).getCell(1).setText("В");
        var wide = table.createRow();
        wide.removeCell(1);
        wide.getCell(0).setText("Г");
        wide.getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        Table read = (Table) blocks(document).getFirst();
        assertThat(read.rows())
                .extracting(row -> row.stream().map(Cell::text).toList())
                .containsExactly(List.of("А", "Б"), List.of("А", "В"), List.of("Г", "Г"));
        assertThat(read.rows().get(1).getFirst().rowSpan()).isEqualTo(2);
    }
}
