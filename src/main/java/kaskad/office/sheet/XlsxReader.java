package kaskad.office.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaskad.office.Block;
import kaskad.office.FormatReader;
import kaskad.office.Source;
import kaskad.office.packed.Parts;

/** Reads Excel workbooks (Office Open XML), sheet by sheet as streams. */
public final class XlsxReader implements FormatReader {
    /** Each sheet means one more walk through the package. */
    private static final int SHEETS = 100;

    @Override
    public List<Block> read(Source source) {
        SheetBlocks blocks = new SheetBlocks(source);
        sheets(source).forEach(blocks::add);
        return blocks.blocks();
    }

    /** What stands in the cells, hidden or not. */
    public List<CellSheet> cells(Source source) {
        return sheets(source).stream().map(Sheet::cells).toList();
    }

    private static List<Sheet> sheets(Source source) {
        Parts parts = new Parts(source);
        Workbook workbook = parts.read("xl/workbook.xml", Workbook::read).orElseThrow(source::damaged);
        Map<String, String> paths = Workbook.parts(parts);
        Looks looks = parts.read("xl/styles.xml", Looks::read).orElseGet(Looks::new);
        SharedTexts texts = new SharedTexts(source);
        parts.read("xl/sharedStrings.xml", texts::read);
        Values values = new Values(workbook.from1904());
        List<Sheet> sheets = new ArrayList<>();
        for (Workbook.Named named : workbook.sheets().stream().limit(SHEETS).toList()) {
            Sheet sheet = new Sheet(source, named.title());
            SheetPart part = new SheetPart(sheet, texts, looks, values);
            parts.read(paths.getOrDefault(named.relation(), ""), part::read).ifPresent(sheets::add);
        }
        return sheets;
    }
}
