package kaskad.office.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kaskad.office.Block;
import kaskad.office.Paragraph;
import kaskad.office.Source;
import kaskad.office.Table;

/**
 * Tells the tables of a sheet from the lines around them. A table begins with a row that fills more than half of the
 * columns that the fullest row fills; blank rows end it unless more of its rows follow.
 */
final class SheetBlocks {
    private static final Pattern NAMED_BY_EXCEL = Pattern.compile("(?iu)(лист|sheet|таблица|table)\\s*\\d*");

    private final Source source;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    SheetBlocks(Source source) {
        this.source = source;
    }

    List<Block> blocks() {
        return blocks;
    }

    void add(Sheet sheet) {
        List<SheetRow> rows = sheet.visible();
        int most = rows.stream().mapToInt(SheetRow::filled).max().orElse(0);
        int before = blocks.size();
        List<SheetRow> table = new ArrayList<>();
        List<SheetRow> undecided = new ArrayList<>();
        for (List<SheetRow> band : bands(sheet, rows)) {
            int first = first(band, most);
            if (first < 0) {
                undecided.addAll(band);
            } else if (!table.isEmpty() && !beginsAnew(table, band.get(first))) {
                table.addAll(undecided);
                table.addAll(band);
                undecided.clear();
            } else {
                close(sheet, table);
                lines(undecided);
                undecided.clear();
                lines(band.subList(0, first));
                table.addAll(band.subList(first, band.size()));
            }
        }
        close(sheet, table);
        lines(undecided);
        nameTable(sheet, before);
    }

    /** A sheet that begins with its table has its title on the tab. */
    private void nameTable(Sheet sheet, int before) {
        boolean titled = before < blocks.size() && blocks.get(before) instanceof Table;
        if (titled && !NAMED_BY_EXCEL.matcher(sheet.title().strip()).matches()) {
            blocks.add(before, new Paragraph("", sheet.title().strip(), false, false, 1));
        }
    }

    private static List<List<SheetRow>> bands(Sheet sheet, List<SheetRow> rows) {
        List<List<SheetRow>> bands = new ArrayList<>();
        for (SheetRow row : rows) {
            if (bands.isEmpty() || !sheet.joined(bands.getLast().getLast().number(), row.number())) {
                bands.add(new ArrayList<>());
            }
            bands.getLast().add(row);
        }
        return bands;
    }

    private static int first(List<SheetRow> band, int most) {
        for (int i = 0; i < band.size(); i++) {
            int filled = band.get(i).filled();
            if (filled > 1 && filled * 2 > most) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the row is another heading: the same words, or bold as only headings are. */
    private static boolean beginsAnew(List<SheetRow> table, SheetRow row) {
        SheetRow heading = table.getFirst();
        boolean onlyHeadingsBold = heading.isBold() && !table.getLast().isBold();
        return row.texts().equals(heading.texts()) || onlyHeadingsBold && row.isBold();
    }

    private void lines(List<SheetRow> rows) {
        rows.stream().map(SheetRow::line).filter(line -> !line.text().isBlank()).forEach(blocks::add);
    }

    private void close(Sheet sheet, List<SheetRow> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new SheetTable(source, sheet, rows).table(++tables));
            rows.clear();
        }
    }
}
