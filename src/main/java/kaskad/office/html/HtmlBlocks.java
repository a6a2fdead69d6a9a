package kaskad.office.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kaskad.office.Block;
import kaskad.office.Grid;
import kaskad.office.OfficeRefusal;
import kaskad.office.Paragraph;
import kaskad.office.Source;
import kaskad.office.Table;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks the elements of a page: text between block elements is a paragraph, a table is a table. */
final class HtmlBlocks {
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern SPAN = Pattern.compile("\\d{1,6}");
    private static final int NODES_DEEP = 200;

    private final Source source;
    private final ListLabels labels = new ListLabels();
    private int tableCount;
    private int cellCount;

    HtmlBlocks(Source source) {
        this.source = source;
    }

    List<Block> read(Element body) {
        Sink sink = new Sink();
        walk(body, sink, 0, 0);
        sink.end();
        return sink.blocks();
    }

    private void walk(Element parent, Sink sink, int depth, int tables) {
        if (depth > NODES_DEEP) {
            throw source.tooBig(OfficeRefusal.What.DEPTH, NODES_DEEP);
        }
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                sink.append(SPACES.matcher(text.getWholeText()).replaceAll(" "));
            } else if (node instanceof Element element && Shown.is(element)) {
                element(element, sink, depth, tables);
            }
        }
    }

    private void element(Element element, Sink sink, int depth, int tables) {
        if (Shown.style(element).contains("mso-list:ignore")) {
            sink.label(ListLabels.ofWord(element.text()));
            return;
        }
        switch (element.normalName()) {
            case "br" -> sink.append("\n");
            case "table" -> {
                sink.flush();
                element.children().stream()
                        .filter(child -> child.normalName().equals("caption"))
                        .forEach(caption -> walk(caption, sink, depth + 1, tables));
                sink.add(table(element, depth, tables));
            }
            case "li" -> {
                sink.end();
                sink.look(element);
                sink.label(labels.of(element));
                walk(element, sink, depth + 1, tables);
                sink.end();
            }
            default -> {
                boolean block = element.isBlock();
                if (block) {
                    sink.flush();
                    sink.look(element);
                }
                walk(element, sink, depth + 1, tables);
                if (block) {
                    sink.flush();
                }
            }
        }
    }

    private Table table(Element element, int depth, int tables) {
        if (tables >= source.limits().depth()) {
            throw source.tooBig(OfficeRefusal.What.DEPTH, source.limits().depth());
        }
        int number = ++tableCount;
        Grid grid = new Grid(source);
        for (List<Element> group : TableRows.groups(element)) {
            for (int i = 0; i < group.size(); i++) {
                grid.row();
                for (Element cell : group.get(i).children()) {
                    if (cell.is("td, th") && Shown.is(cell)) {
                        cell(cell, grid, group.size() - i, depth, tables);
                    }
                }
            }
        }
        return grid.table(number);
    }

    /** No cell reaches below the group of rows that it stands in. */
    private void cell(Element cell, Grid grid, int rowsLeft, int depth, int tables) {
        if (++cellCount > source.limits().cells()) {
            throw source.tooBig(OfficeRefusal.What.CELLS, source.limits().cells());
        }
        Sink sink = new Sink();
        walk(cell, sink, depth + 1, tables + 1);
        sink.end();
        List<String> texts = new ArrayList<>();
        List<Table> nested = new ArrayList<>();
        for (Block block : sink.blocks()) {
            switch (block) {
                case Paragraph paragraph -> texts.add(paragraph.full().strip());
                case Table table -> nested.add(table);
            }
        }
        int down = span(cell.attr("rowspan"));
        grid.cell(
                String.join("\n", texts),
                Math.max(1, span(cell.attr("colspan"))),
                down == 0 ? rowsLeft : Math.min(down, rowsLeft),
                nested);
    }

    private static int span(String text) {
        return SPAN.matcher(text).matches() ? Integer.parseInt(text) : 1;
    }
}
