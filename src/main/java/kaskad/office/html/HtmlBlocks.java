package kaskad.office.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kaskad.office.Block;
import kaskad.office.Grid;
import kaskad.office.OfficeRefusal;
import kaskad.office.Paragraph;
import kaskad.office.Source;
import kaskad.office.Table;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Walks the elements of a page: text between block elements is a paragraph, a table is a table. */
final class HtmlBlocks {
    private static final Set<String> IGNORED = Set.of("script", "style", "template", "head", "noscript", "title", "rt");
    private static final int NODES_DEEP = 200;

    private final Source source;
    private int tableCount;
    private int cellCount;

    HtmlBlocks(Source source) {
        this.source = source;
    }

    /** The paragraphs and tables of one container, and the paragraph that is being written. */
    private static final class Sink {
        final List<Block> blocks = new ArrayList<>();
        final StringBuilder text = new StringBuilder();
        String label = "";
        boolean bold;
        boolean centred;
        int heading;

        void flush() {
            String clean = clean(text.toString());
            if (!clean.isEmpty() || !label.isEmpty()) {
                blocks.add(new Paragraph(label, clean, bold, centred, heading));
            }
            text.setLength(0);
            label = "";
            bold = false;
            centred = false;
            heading = 0;
        }
    }

    List<Block> read(Element body) {
        Sink sink = new Sink();
        walk(body, sink, 0, 0);
        sink.flush();
        return sink.blocks;
    }

    private void walk(Element parent, Sink sink, int depth, int tables) {
        if (depth > NODES_DEEP) {
            throw source.tooBig(OfficeRefusal.What.DEPTH, NODES_DEEP);
        }
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                sink.text.append(text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "));
            } else if (node instanceof Element element && !IGNORED.contains(element.normalName())) {
                element(element, sink, depth, tables);
            }
        }
    }

    private void element(Element element, Sink sink, int depth, int tables) {
        switch (element.normalName()) {
            case "br" -> sink.text.append('\n');
            case "table" -> {
                sink.flush();
                sink.blocks.add(table(element, depth, tables));
            }
            default -> {
                boolean block = element.isBlock();
                if (block) {
                    sink.flush();
                    look(element, sink);
                }
                walk(element, sink, depth + 1, tables);
                if (block) {
                    sink.flush();
                }
            }
        }
    }

    private static void look(Element element, Sink sink) {
        String name = element.normalName();
        sink.heading = name.matches("h[1-6]") ? name.charAt(1) - '0' : 0;
        sink.centred = element.attr("align").equalsIgnoreCase("center")
                || element.attr("style").contains("text-align:center")
                || element.attr("style").contains("text-align: center");
        sink.bold = sink.heading > 0
                || (element.childrenSize() == 1
                        && element.child(0).is("b, strong")
                        && element.ownText().isBlank());
        sink.label = opensItem(element)
                ? label(Objects.requireNonNull(element.parent()))
                : name.equals("li") ? label(element) : "";
    }

    /** A paragraph that a word processor puts around the text of a list's item. */
    private static boolean opensItem(Element element) {
        Element item = element.parent();
        return item != null
                && item.normalName().equals("li")
                && item.firstElementChild() == element
                && item.ownText().isBlank();
    }

    /** The number that a browser shows before an item of an ordered list. */
    private static String label(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "";
        }
        int number = number(list.attr("start"), 1);
        for (Element other : list.children()) {
            number = number(other.attr("value"), number);
            if (other == item) {
                break;
            }
            number += other.normalName().equals("li") ? 1 : 0;
        }
        return number + ".";
    }

    private Table table(Element element, int depth, int tables) {
        if (tables >= source.limits().depth()) {
            throw source.tooBig(OfficeRefusal.What.DEPTH, source.limits().depth());
        }
        int number = ++tableCount;
        Grid grid = new Grid(source);
        for (Element row : rows(element)) {
            grid.row();
            for (Element cell : row.children()) {
                if (cell.is("td, th")) {
                    cell(cell, grid, depth, tables);
                }
            }
        }
        return grid.table(number);
    }

    private void cell(Element cell, Grid grid, int depth, int tables) {
        if (++cellCount > source.limits().cells()) {
            throw source.tooBig(OfficeRefusal.What.CELLS, source.limits().cells());
        }
        Sink sink = new Sink();
        walk(cell, sink, depth + 1, tables + 1);
        sink.flush();
        List<String> texts = new ArrayList<>();
        List<Table> nested = new ArrayList<>();
        for (Block block : sink.blocks) {
            switch (block) {
                case Paragraph paragraph -> texts.add(paragraph.full().strip());
                case Table table -> nested.add(table);
            }
        }
        int down = number(cell.attr("rowspan"), 1);
        grid.cell(
                String.join("\n", texts),
                number(cell.attr("colspan"), 1),
                down == 0 ? source.limits().rows() : down,
                nested);
    }

    private static Elements rows(Element table) {
        Elements rows = new Elements();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (child.is("thead, tbody, tfoot")) {
                rows.addAll(child.children().is("tr") ? child.children() : new Elements());
            }
        }
        return rows;
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static String clean(String text) {
        return text.replaceAll(" *\\n *", "\n").replaceAll(" {2,}", " ").strip();
    }
}
