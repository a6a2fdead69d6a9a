package kaskad.office.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import kaskad.office.pdf.TaggedTable.TaggedCell;
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
    private static final int LONGEST_SPAN = 10_000;
    private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
    private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");

    /** What a tag stands in. */
    private record Place(
            COSBase node,
            @Nullable TaggedTable table,
            @Nullable TaggedCell cell,
            COSDictionary page) {}

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
        return Math.clamp(span, 1, LONGEST_SPAN);
    }

    /** Takes the words of tagged cells away from the others of the page; gives the tables that begin here. */
    List<Sheet.Item> take(Page page, List<Word> words) {
        Map<Integer, TaggedCell> cells = pages.getOrDefault(page.source(), Map.of());
        Map<TaggedCell, List<Word>> taken = new IdentityHashMap<>();
        List<Sheet.Item> begun = new ArrayList<>();
        words.removeIf(word -> {
            TaggedCell cell = cells.get(word.mark());
            if (cell == null) {
                return false;
            }
            if (!cell.table().begun) {
                cell.table().begun = true;
                begun.add(new Sheet.Item(word.y(), null, cell.table().draft));
            }
            return taken.computeIfAbsent(cell, key -> new ArrayList<>()).add(word);
        });
        taken.forEach((cell, own) -> cell.add(own, page.number()));
        return begun;
    }

    /** Sets the lines of the cells, once all pages have been seen. */
    void finish() {
        tables.forEach(TaggedTable::finish);
    }
}
