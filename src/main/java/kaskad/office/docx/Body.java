package kaskad.office.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kaskad.office.Block;
import kaskad.office.OfficeRefusal;
import kaskad.office.Paragraph;
import kaskad.office.Source;
import kaskad.office.Table;
import kaskad.office.numbering.ListNumbering;
import kaskad.office.packed.Xml;
import org.jspecify.annotations.Nullable;

/** One pass over {@code word/document.xml}; nesting is kept on stacks, so depth costs no Java stack. */
final class Body {
    /** Deleted and moved text, older copies of drawings and hints for East Asian text say nothing. */
    private static final Set<String> SKIPPED = Set.of(
            "del", "moveFrom", "Fallback", "rt", "sectPr", "pPrChange", "rPrChange", "tcPrChange", "tblPrChange");

    private final Source source;
    private final Styles styles;
    private final ListNumbering numbering;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<DraftTable> tables = new ArrayDeque<>();
    private final Deque<DraftParagraph> paragraphs = new ArrayDeque<>();
    private int tableCount;
    private int cellCount;

    Body(Source source, Styles styles, ListNumbering numbering) {
        this.source = source;
        this.styles = styles;
        this.numbering = numbering;
    }

    List<Block> read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        return blocks;
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (SKIPPED.contains(name)) {
            Xml.skip(xml);
            return;
        }
        switch (name) {
            case "tbl" -> open();
            case "p" -> paragraphs.push(new DraftParagraph());
            default -> {
                DraftParagraph paragraph = paragraphs.peek();
                DraftTable table = tables.peek();
                if (paragraph != null) {
                    paragraph.read(xml);
                } else if (table != null) {
                    table.read(xml);
                }
            }
        }
    }

    private void open() {
        if (tables.size() >= source.limits().depth()) {
            throw source.tooBig(OfficeRefusal.What.DEPTH, source.limits().depth());
        }
        tables.push(new DraftTable(source, ++tableCount));
    }

    private void end(String name) {
        switch (name) {
            case "p" -> finish(paragraphs.pop());
            case "pPr", "rPr", "r" -> {
                DraftParagraph paragraph = paragraphs.peek();
                if (paragraph != null) {
                    paragraph.close(name);
                }
            }
            case "tc" -> closeCell();
            case "tr" -> {
                if (tables.peek() instanceof DraftTable table) {
                    table.closeRow();
                }
            }
            case "tbl" -> finish(tables.pop());
            default -> {}
        }
    }

    private void closeCell() {
        if (++cellCount > source.limits().cells()) {
            throw source.tooBig(OfficeRefusal.What.CELLS, source.limits().cells());
        }
        if (tables.peek() instanceof DraftTable table) {
            table.closeCell();
        }
    }

    private void finish(DraftParagraph draft) {
        Paragraph paragraph = draft.paragraph(styles, numbering);
        @Nullable DraftTable table = tables.peek();
        if (table != null) {
            table.text(paragraph.full());
        } else {
            blocks.add(paragraph);
        }
    }

    private void finish(DraftTable draft) {
        Table table = draft.table();
        @Nullable DraftTable outer = tables.peek();
        if (outer != null) {
            outer.nested(table);
        } else {
            blocks.add(table);
        }
    }
}
