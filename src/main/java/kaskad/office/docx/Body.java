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
import kaskad.office.UnreadableDocument;
import kaskad.office.numbering.ListNumbering;
import kaskad.office.packed.Xml;
import org.jspecify.annotations.Nullable;

/** One pass over a part with text; nesting is kept on stacks, so depth costs no Java stack. */
final class Body {
    /** Deleted and moved text, hints for East Asian text and older properties say nothing. */
    private static final Set<String> SKIPPED = Set.of(
            "del", "moveFrom", "rt", "sectPr", "pPrChange", "rPrChange", "tcPrChange", "tblPrChange", "trPrChange");

    private final Source source;
    private final Styles styles;
    private final ListNumbering numbering;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Draft> open = new ArrayDeque<>();
    private final Deque<DraftTable> tables = new ArrayDeque<>();
    private final Alternatives alternatives = new Alternatives();
    private String carried = "";
    private int tableCount;
    private int cellCount;
    private boolean notes;

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

    /** Whether the text points to notes. */
    boolean hasNotes() {
        return notes;
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        Draft inner = open.peek();
        if (SKIPPED.contains(name)) {
            if (inner != null && name.equals("del")) {
                inner.deleted();
            }
            Xml.skip(xml);
            return;
        }
        if (alternatives.start(name)) {
            Xml.skip(xml);
            return;
        }
        switch (name) {
            case "tbl" -> open();
            case "p" -> open.push(new DraftParagraph());
            case "footnoteReference", "endnoteReference" -> notes = true;
            case "altChunk" -> throw new UnreadableDocument(new OfficeRefusal.Embedded(source.name()));
            default -> {
                if (inner != null) {
                    inner.read(xml);
                }
            }
        }
    }

    private void open() {
        if (tables.size() >= source.limits().depth()) {
            throw source.tooBig(OfficeRefusal.What.DEPTH, source.limits().depth());
        }
        DraftTable table = new DraftTable(source, ++tableCount);
        tables.push(table);
        open.push(table);
    }

    private void end(String name) {
        alternatives.end(name);
        Draft inner = open.peek();
        switch (name) {
            case "p" -> {
                if (open.poll() instanceof DraftParagraph paragraph) {
                    finish(paragraph);
                }
            }
            case "tc" -> {
                if (++cellCount > source.limits().cells()) {
                    throw source.tooBig(
                            OfficeRefusal.What.CELLS, source.limits().cells());
                }
                carried = "";
                close(inner, name);
            }
            case "tbl" -> {
                open.poll();
                finish(tables.pop());
            }
            default -> close(inner, name);
        }
    }

    private static void close(@Nullable Draft inner, String name) {
        if (inner != null) {
            inner.close(name);
        }
    }

    /** A paragraph whose mark is deleted goes on in the next one. */
    private void finish(DraftParagraph draft) {
        draft.prepend(carried);
        carried = draft.goesOn() ? draft.text() : "";
        if (draft.goesOn()) {
            return;
        }
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
