package kaskad.office.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import kaskad.office.OfficeRefusal;
import kaskad.office.Source;

/** A sheet while it is read: only cells with something in them are kept. */
final class Sheet {
    private final Source source;
    private final String title;
    private final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows = new TreeMap<>();
    private final List<Area> areas = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet joinedRows = new BitSet();
    private int cells;

    Sheet(Source source, String title) {
        this.source = source;
        this.title = title;
    }

    String title() {
        return title;
    }

    void put(int row, int column, SheetCell cell) {
        if (cell.text().isBlank()) {
            return;
        }
        if (++cells > source.limits().cells()) {
            throw source.tooBig(OfficeRefusal.What.CELLS, source.limits().cells());
        }
        rows.computeIfAbsent(row, any -> new TreeMap<>()).put(column, cell);
    }

    void merge(Area area) {
        if (areas.size() >= source.limits().rows()) {
            throw source.tooBig(OfficeRefusal.What.CELLS, source.limits().cells());
        }
        areas.add(area);
        joinedRows.set(area.top() + 1, area.bottom() + 1);
    }

    void hideRow(int row) {
        hiddenRows.set(row);
    }

    void hideColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    /** The rows that a person sees something in, from the top. */
    List<SheetRow> visible() {
        Map<Integer, NavigableMap<Integer, Area>> merged = visibleAreas();
        List<SheetRow> visible = new ArrayList<>();
        for (int row : rows.keySet()) {
            if (!hiddenRows.get(row)) {
                visible.add(row(row, merged.getOrDefault(row, new TreeMap<>())));
            }
        }
        visible.removeIf(row -> row.spans().isEmpty());
        return visible;
    }

    /** The cells as they stand: nothing is hidden, a merged cell has its value in its first place only. */
    CellSheet cells() {
        List<CellSheet.Line> lines = new ArrayList<>();
        rows.forEach((row, columns) -> {
            String[] texts = new String[columns.lastKey() + 1];
            Arrays.fill(texts, "");
            columns.forEach((column, cell) -> texts[column] = cell.text().strip());
            lines.add(new CellSheet.Line(row + 1, List.of(texts)));
        });
        return new CellSheet(title, lines);
    }

    private SheetRow row(int row, NavigableMap<Integer, Area> merged) {
        List<SheetRow.Span> spans = new ArrayList<>();
        merged.values().forEach(area -> add(spans, area));
        for (Map.Entry<Integer, SheetCell> cell : cellsOf(row).entrySet()) {
            int column = cell.getKey();
            Map.Entry<Integer, Area> before = merged.floorEntry(column);
            boolean covered = before != null && before.getValue().has(row, column);
            if (!covered && !hiddenColumns.get(column)) {
                spans.add(new SheetRow.Span(new Area(row, column, row, column), cell.getValue()));
            }
        }
        spans.sort((a, b) -> Integer.compare(a.area().left(), b.area().left()));
        return new SheetRow(row, spans);
    }

    private void add(List<SheetRow.Span> spans, Area area) {
        SheetCell cell = cellsOf(area.top()).get(area.left());
        if (cell != null) {
            spans.add(new SheetRow.Span(area, cell));
        }
    }

    private Map<Integer, SheetCell> cellsOf(int row) {
        return rows.getOrDefault(row, new TreeMap<>());
    }

    /** The merged cells of each row that holds something, by their first column. */
    private Map<Integer, NavigableMap<Integer, Area>> visibleAreas() {
        Map<Integer, NavigableMap<Integer, Area>> merged = new TreeMap<>();
        int slots = 0;
        for (Area area : areas) {
            for (int row : rows.subMap(area.top(), true, area.bottom(), true).keySet()) {
                merged.computeIfAbsent(row, any -> new TreeMap<>()).put(area.left(), area);
                if (++slots > source.limits().cells()) {
                    throw source.tooBig(
                            OfficeRefusal.What.CELLS, source.limits().cells());
                }
            }
        }
        return merged;
    }

    boolean shows(int column) {
        return !hiddenColumns.get(column);
    }

    /** Whether rows between two others are only hidden or merged, so that nothing parts the two. */
    boolean joined(int above, int below) {
        for (int row = above + 1; row < below; row++) {
            if (!hiddenRows.get(row) && !joinedRows.get(row)) {
                return false;
            }
        }
        return true;
    }
}
