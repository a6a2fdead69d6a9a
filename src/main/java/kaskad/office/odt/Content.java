package kaskad.office.odt;

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
import kaskad.office.packed.Xml;

/** One pass over the content; nesting is kept on stacks, so depth costs no Java stack. */
final class Content {
    /** Notes, comments, deleted text, stored numbers and descriptions of pictures say nothing here. */
    private static final Set<String> SKIPPED = Set.of(
            "tracked-changes",
            "note",
            "annotation",
            "ruby-text",
            "number",
            "title",
            "desc",
            "forms",
            "scripts",
            "event-listeners",
            "hidden-text",
            "covered-table-cell");

    private final Source source;
    private final Styles styles;
    private final Lists lists;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<DraftTable> tables = new ArrayDeque<>();
    private final Deque<DraftParagraph> paragraphs = new ArrayDeque<>();
    private boolean inBody;
    private int tableCount;
    private long cellCount;

    Content(Source source, Styles styles) {
        this.source = source;
        this.styles = styles;
        this.lists = new Lists(styles);
    }

    List<Block> read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (paragraphs.peek() instanceof DraftParagraph paragraph) {
                        paragraph.characters(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return blocks;
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (!inBody) {
            inBody = name.equals("body");
            styles.start(xml);
        } else if (SKIPPED.contains(name)) {
            Xml.skip(xml);
        } else if (!structure(xml, name) && paragraphs.peek() instanceof DraftParagraph paragraph) {
            inside(xml, name, paragraph);
        }
    }

    private boolean structure(XMLStreamReader xml, String name) {
        switch (name) {
            case "p" -> open(xml, 0);
            case "h" -> open(xml, Math.clamp(Xml.number(xml, "outline-level", 1), 1, 10));
            case "list" -> lists.open(xml);
            case "list-item" -> lists.item(xml);
            case "list-header" -> lists.noItem();
            case "table" -> openTable();
            case "table-row", "table-cell" -> {
                if (tables.peek() instanceof DraftTable table) {
                    open(xml, name, table);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void open(XMLStreamReader xml, String name, DraftTable table) {
        if (name.equals("table-row")) {
            table.openRow(xml);
        } else {
            table.openCell(xml);
        }
    }

    private void inside(XMLStreamReader xml, String name, DraftParagraph paragraph) {
        switch (name) {
            case "span" -> paragraph.openSpan(styles.of("text", Xml.attribute(xml, "style-name")));
            case "s" -> paragraph.spaces(Xml.number(xml, "c", 1));
            case "tab" -> paragraph.append("\t");
            case "line-break" -> paragraph.append("\n");
            default -> {}
        }
    }

    private void open(XMLStreamReader xml, int level) {
        Style style = styles.of("paragraph", Xml.attribute(xml, "style-name"));
        boolean listed = level == 0 || "true".equals(Xml.attribute(xml, "is-list-header"));
        String label = listed ? lists.label() : lists.headingLabel(level, Xml.attribute(xml, "start-value"));
        int outline = style.heading() == null ? 0 : style.heading();
        paragraphs.push(new DraftParagraph(label, style, level > 0 ? level : outline));
    }

    private void openTable() {
        if (tables.size() >= source.limits().depth()) {
            throw source.tooBig(OfficeRefusal.What.DEPTH, source.limits().depth());
        }
        tables.push(new DraftTable(source, ++tableCount));
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> finish(paragraphs);
            case "span" -> {
                if (paragraphs.peek() instanceof DraftParagraph paragraph) {
                    paragraph.closeSpan();
                }
            }
            case "list" -> lists.close();
            case "list-item" -> lists.noItem();
            case "table-cell" -> {
                if (tables.peek() instanceof DraftTable table) {
                    table.closeCell();
                }
            }
            case "table-row" -> closeRow();
            case "table" -> finish();
            default -> {}
        }
    }

    private void closeRow() {
        if (!(tables.peek() instanceof DraftTable table)) {
            return;
        }
        cellCount += table.cellsOfRow();
        if (cellCount > source.limits().cells()) {
            throw source.tooBig(OfficeRefusal.What.CELLS, source.limits().cells());
        }
        table.closeRow();
    }

    private void finish(Deque<DraftParagraph> open) {
        if (!(open.poll() instanceof DraftParagraph draft)) {
            return;
        }
        Paragraph paragraph = draft.paragraph();
        if (tables.peek() instanceof DraftTable table) {
            table.text(paragraph.full());
        } else {
            blocks.add(paragraph);
        }
    }

    private void finish() {
        if (!(tables.poll() instanceof DraftTable draft)) {
            return;
        }
        Table table = draft.table();
        if (tables.peek() instanceof DraftTable outer) {
            outer.nested(table);
        } else {
            blocks.add(table);
        }
    }
}
