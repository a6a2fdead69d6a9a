package kaskad.office.doc;

import java.util.List;
import kaskad.office.Block;
import kaskad.office.Source;
import kaskad.office.marked.MarkedTables;
import kaskad.office.marked.ParagraphDraft;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** One pass over the paragraphs of the main text. */
final class DocBody {
    private static final int CENTRED = 1;
    private static final int OUTLINE_LEVELS = 9;
    private static final char CELL_MARK = 0x07;
    private static final char ANCHOR = 0x08;

    private final HWPFDocument document;
    private final MarkedTables tables;
    private final Lists lists;
    private final Runs runs = new Runs();
    private boolean boxesRead;
    private boolean inBox;

    DocBody(Source source, HWPFDocument document) {
        this.document = document;
        this.tables = new MarkedTables(source);
        this.lists = new Lists(document.getListTables());
    }

    List<Block> read() {
        read(document.getRange(), 0);
        return tables.blocks();
    }

    private void read(Range part, int base) {
        List<PAPX> properties = document.getParagraphTable().getParagraphs();
        Range all = document.getOverallRange();
        int count = Math.min(all.numParagraphs(), properties.size());
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = all.getParagraph(i);
            if (paragraph.getStartOffset() < part.getStartOffset()
                    || paragraph.getStartOffset() >= part.getEndOffset()) {
                continue;
            }
            int depth = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
            if (endsRow(paragraph, depth)) {
                tables.endRow(base + depth, Shapes.of(properties.get(i).getSprmBuf()));
            } else {
                readBoxes(paragraph, base + depth);
                read(paragraph, base, depth);
            }
        }
    }

    /** The texts of boxes stand in a part of their own; they are read where the first box is anchored. */
    private void readBoxes(Paragraph paragraph, int base) {
        if (!boxesRead && paragraph.text().indexOf(ANCHOR) >= 0) {
            boxesRead = true;
            inBox = true;
            read(document.getMainTextboxRange(), base);
            inBox = false;
        }
    }

    private static boolean endsRow(Paragraph paragraph, int depth) {
        return depth > 0 && (paragraph.isTableRowEnd() || paragraph.getProps().getFTtpEmbedded());
    }

    private void read(Paragraph paragraph, int base, int depth) {
        ParagraphDraft draft = new ParagraphDraft();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            runs.add(paragraph.getCharacterRun(i), draft);
        }
        if (inBox && depth == 0 && draft.isBlank()) {
            return;
        }
        String label = lists.next(paragraph.getIlfo(), paragraph.getIlvl());
        boolean centred = paragraph.getJustification() == CENTRED;
        tables.paragraph(base + depth, draft.paragraph(label, centred, heading(paragraph)));
        if (depth > 0 && endsCell(paragraph, depth)) {
            tables.endCell(base + depth);
        }
    }

    private static int heading(Paragraph paragraph) {
        int level = paragraph.getLvl();
        return level >= 0 && level < OUTLINE_LEVELS ? level + 1 : 0;
    }

    private static boolean endsCell(Paragraph paragraph, int depth) {
        String text = paragraph.text();
        return depth > 1
                ? paragraph.isEmbeddedCellMark()
                : !text.isEmpty() && text.charAt(text.length() - 1) == CELL_MARK;
    }
}
