package kaskad.office.doc;

import java.util.ArrayList;
import java.util.List;
import kaskad.office.marked.CellShape;
import kaskad.office.marked.RowShape;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/** Row definitions, which stand with the paragraph that ends the row. */
final class Shapes {
    private static final int VERTICAL_MERGE = 0x2B;

    private Shapes() {}

    static RowShape of(SprmBuffer properties) {
        TableProperties table = TableSprmUncompressor.uncompressTAP(properties);
        short[] edges = table.getRgdxaCenter();
        TableCellDescriptor[] descriptors = table.getRgtc();
        int count = Math.min(descriptors.length, Math.max(0, edges.length - 1));
        List<CellShape> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TableCellDescriptor cell = descriptors[i];
            boolean above = cell != null && cell.isFVertMerge() && !cell.isFVertRestart();
            boolean left = cell != null && cell.isFMerged() && !cell.isFFirstMerged();
            cells.add(new CellShape(edges[i + 1], above, left));
        }
        mergeVertically(properties, cells);
        return new RowShape(count == 0 ? 0 : edges[0], cells);
    }

    /** Newer versions may tell vertical merging apart: a cell and 1 for continued, 3 for begun. */
    private static void mergeVertically(SprmBuffer properties, List<CellShape> cells) {
        for (SprmIterator all = properties.iterator(); all.hasNext(); ) {
            SprmOperation one = all.next();
            if (one.getType() == SprmOperation.TYPE_TAP && one.getOperation() == VERTICAL_MERGE) {
                byte[] bytes = one.getGrpprl();
                int at = one.getGrpprlOffset();
                int index = at + 1 < bytes.length ? bytes[at] : -1;
                if (index >= 0 && index < cells.size()) {
                    CellShape cell = cells.get(index);
                    cells.set(index, new CellShape(cell.right(), bytes[at + 1] == 1, cell.continuesLeft()));
                }
            }
        }
    }
}
