package kaskad.office.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The tables that the tags of a document name (ISO 32000-1, 14.8.4.3.4). They are believed where no rules are drawn:
 * browsers and word processors know which letters make a cell, however close the cells stand.
 */
final class Tags {
    private static final int MOST = 500_000;
    private static final int MOST_COLUMNS = 80;
    private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
    private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");

    /** What a tag stands in. */
    private record Place(COSBase node, @Nullable TaggedTable table, @Nullable TaggedCell cell, COSDictionary page) {}

    /** A cell and its letters, page by page. */
    private record TaggedCell(TaggedTable table, Draft.Part part, List<List<Word>> pages) {}

    /** A table while its tags go by. */
    private static final class TaggedTable {
        final Draft draft = new Draft(new double[0], 0, false);
        final List<TaggedCell> cells = new ArrayList<>();
        final int[] takenUntil = new int[MOST_COLUMNS];
        int columns;
        int column;
        boolean begun;

        TaggedTable() {
            draft.ruled = false;
            draft.whole = true;
        }

        void row() {
            draft.rows++;
            column = 0;
        }

        @Nullable TaggedCell cell(int rowSpan, int columnSpan) {
            int row = draft.rows - 1;
            while (column < MOST_COLUMNS && takenUntil[column] > row) {
                column++;
            }
            if (row < 0 || column + columnSpan > MOST_COLUMNS) {
                return null;
            }
            Arrays.fill(takenUntil, column, column + columnSpan, row + rowSpan);
            Draft.Part part = new Draft.Part(new Frame.Spot(row, column, rowSpan, columnSpan, false));
            column += columnSpan;
            columns = Math.max(columns, column);
            TaggedCell cell = new TaggedCell(this, part, new ArrayList<>());
            draft.parts.add(part);
            cells.add(cell);
            return cell;
        }

        void finish() {
            double[] starts = new double[columns];
            double[] ends = new double[columns];
            Arrays.fill(starts, Double.MAX_VALUE);
            for (TaggedCell cell : cells) {
                for (Word word : cell.pages.stream().flatMap(List::stream).toList()) {
                    int last = cell.part.column + cell.part.columnSpan - 1;
                    starts[cell.part.column] = Math.min(starts[cell.part.column], word.left());
                    ends[last] = Math.max(ends[last], cell.part.columnSpan == 1 ? word.right() : 0);
                }
            }
            for (TaggedCell cell : cells) {
                double from = starts[cell.part.column];
                double to = ends[cell.part.column + cell.part.columnSpan - 1];
                cell.pages.forEach(words -> cell.part.lines.addAll(Line.of(words, from, Math.max(from, to))));
                cell.part.rowSpan = Math.min(cell.part.rowSpan, draft.rows - cell.part.row);
            }
            draft.edges = new double[columns + 1];
            Arrays.setAll(draft.edges, i -> i);
        }
    }

    private final Map<COSDictionary, Map<Integer, TaggedCell>> pages = new IdentityHashMap<>();
    private final List<TaggedTable> tables = new ArrayList<>();

    private Tags() {}

    static Tags of(PDDocument document) {
        Tags tags = new Tags();
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root != null) {
            tags.walk(root);
        }
        return tags;
    }

    private void walk(COSDictionary root) {
        Deque<Place> places = new ArrayDeque<>();
        places.push(new Place(root, null, null, root));
        for (int i = 0; i < MOST && !places.isEmpty(); i++) {
            Place place = places.pop();
            COSBase node = place.node instanceof COSObject object ? object.getObject() : place.node;
            if (node instanceof COSInteger number && place.cell != null) {
                mark(place.page, number.intValue(), place.cell);
            } else if (node instanceof COSDictionary element) {
                element(element, place, places);
            } else if (node instanceof COSArray array && places.size() + array.size() < MOST) {
                for (int j = array.size() - 1; j >= 0; j--) {
                    places.push(new Place(array.get(j), place.table, place.cell, place.page));
                }
            }
        }
    }

    private void element(COSDictionary element, Place place, Deque<Place> places) {
        COSDictionary own = element.getCOSDictionary(COSName.PG);
        COSDictionary page = own == null ? place.page : own;
        int number = element.getInt(COSName.MCID, -1);
        if (number >= 0 && place.cell != null) {
            mark(page, number, place.cell);
        }
        TaggedTable table = place.table;
        TaggedCell cell = place.cell;
        switch (String.valueOf(element.getNameAsString(COSName.S))) {
            case "Table" -> table = table == null ? start() : table;
            case "TR" -> {
                if (table != null && cell == null) {
                    table.row();
                }
            }
            case "TD", "TH" -> {
                if (table != null && cell == null) {
                    cell = table.cell(span(element, ROW_SPAN), span(element, COLUMN_SPAN));
                }
            }
            default -> {}
        }
        COSBase kids = element.getItem(COSName.K);
        if (kids != null) {
            places.push(new Place(kids, table, cell, page));
        }
    }

    private TaggedTable start() {
        TaggedTable table = new TaggedTable();
        tables.add(table);
        return table;
    }

    private void mark(COSDictionary page, int number, TaggedCell cell) {
        pages.computeIfAbsent(page, key -> new HashMap<>()).put(number, cell);
    }

    private static int span(COSDictionary element, COSName name) {
        COSBase attributes = element.getDictionaryObject(COSName.A);
        int span = 1;
        if (attributes instanceof COSDictionary one) {
            span = one.getInt(name, 1);
        } else if (attributes instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                span = several.getObject(i) instanceof COSDictionary one ? Math.max(span, one.getInt(name, 1)) : span;
            }
        }
        return Math.clamp(span, 1, MOST_COLUMNS * MOST_COLUMNS);
    }

    /** Takes the words of tagged cells away from the others of the page; gives the tables that begin here. */
    List<Sheet.Item> take(COSDictionary page, List<Word> words) {
        Map<Integer, TaggedCell> cells = pages.getOrDefault(page, Map.of());
        Map<TaggedCell, List<Word>> taken = new IdentityHashMap<>();
        List<Sheet.Item> begun = new ArrayList<>();
        words.removeIf(word -> {
            TaggedCell cell = cells.get(word.mark());
            if (cell == null) {
                return false;
            }
            if (!cell.table.begun) {
                cell.table.begun = true;
                begun.add(new Sheet.Item(word.y(), null, cell.table.draft));
            }
            return taken.computeIfAbsent(cell, key -> new ArrayList<>()).add(word);
        });
        taken.forEach((cell, own) -> cell.pages.add(own));
        return begun;
    }

    /** Sets the lines of the cells, once all pages have been seen. */
    void finish() {
        tables.forEach(TaggedTable::finish);
    }
}
