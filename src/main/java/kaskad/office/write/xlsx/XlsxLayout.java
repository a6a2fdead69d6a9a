package kaskad.office.write.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.office.write.Alignment;
import kaskad.office.write.Block;
import kaskad.office.write.Cell;
import kaskad.office.write.Grid;
import kaskad.office.write.HeaderBlock;
import kaskad.office.write.Heading;
import kaskad.office.write.OfficialTable;
import kaskad.office.write.Orientation;
import kaskad.office.write.Paragraph;
import kaskad.office.write.Part;
import kaskad.office.write.Run;

/** Lays a part out on a sheet. Programs size rows only when they are edited, and merged cells never, so lines are counted. */
final class XlsxLayout {
    /** What one line needs in height, in points; in a table the letters are smaller. */
    private static final int LINE = 16;

    private static final int ROW_LINE = 13;
    /** An A4 sheet between its margins, in characters of the workbook's font. */
    private static final int LANDSCAPE = 125;

    private static final int PORTRAIT = 85;

    private final XlsxStrings strings;
    private final List<Integer> widths;
    private final List<XlsxSheet.Line> lines = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();
    private int headFrom;
    private int headTo;

    private XlsxLayout(List<Integer> widths, XlsxStrings strings) {
        this.widths = widths;
        this.strings = strings;
    }

    static XlsxSheet of(Part part, XlsxStrings strings) {
        XlsxLayout layout = new XlsxLayout(widths(part), strings);
        part.headers().forEach(layout::header);
        part.blocks().forEach(layout::block);
        return new XlsxSheet(
                part.name(),
                part.orientation(),
                layout.widths,
                layout.lines,
                layout.merged,
                layout.headFrom,
                layout.headTo);
    }

    /** The columns of the table that has most; without tables two, so that header blocks have their place. */
    private static List<Integer> widths(Part part) {
        int total = part.orientation() == Orientation.LANDSCAPE ? LANDSCAPE : PORTRAIT;
        return part.blocks().stream()
                .flatMap(block -> block instanceof OfficialTable table ? Stream.of(table) : Stream.empty())
                .max(Comparator.comparingInt(table -> table.widths().size()))
                .map(table -> table.widthsIn(total))
                .orElse(List.of(total * 3 / 5, total - total * 3 / 5));
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> line(Paragraph.of(Alignment.CENTRE, Run.bold(heading.text())), 0);
            case Paragraph paragraph -> line(paragraph, 0);
            case OfficialTable table -> table(table);
        }
    }

    private void header(HeaderBlock header) {
        int from = widths.size() - 1;
        while (from > 0 && width(from, widths.size()) * 5 < width(0, widths.size()) * 2) {
            from--;
        }
        int column = from;
        header.lines().forEach(text -> line(Paragraph.of(text), column));
        gap();
    }

    private void line(Paragraph paragraph, int from) {
        int look = XlsxStyles.of(false, paragraph.bold(), paragraph.alignment());
        int string = paragraph.text().isEmpty() ? XlsxSheet.NOTHING : strings.number(paragraph.runs());
        merge(from, widths.size() - from, 1);
        int height = LINE * Math.max(1, linesOf(paragraph.text(), width(from, widths.size())));
        lines.add(new XlsxSheet.Line(List.of(new XlsxSheet.Place(from, look, string)), height, true));
    }

    private void gap() {
        lines.add(new XlsxSheet.Line(List.of(), 0, false));
    }

    private void table(OfficialTable table) {
        int columns = table.widths().size();
        int first = lines.size() + 1;
        Grid.of(columns, table.head()).rows().forEach(this::row);
        if (!table.head().isEmpty() && headTo == 0 && columns == widths.size()) {
            headFrom = first;
            headTo = lines.size();
        }
        Grid.of(columns, table.rows()).rows().forEach(this::row);
        gap();
    }

    private void row(List<Grid.Piece> pieces) {
        List<XlsxSheet.Place> places = new ArrayList<>();
        int height = 0;
        for (Grid.Piece piece : pieces) {
            Cell cell = piece.cell();
            int end = piece.column() + cell.columns();
            if (!piece.continued()) {
                merge(piece.column(), cell.columns(), cell.rows());
            }
            if (cell.rows() == 1) {
                height = Math.max(height, ROW_LINE * linesOf(text(cell), width(piece.column(), end) * 6 / 5));
            }
            for (int column = piece.column(); column < end; column++) {
                boolean says = column == piece.column() && !piece.continued();
                places.add(new XlsxSheet.Place(column, look(cell), says ? string(cell) : XlsxSheet.NOTHING));
            }
        }
        boolean fixed = pieces.stream().anyMatch(piece -> piece.cell().columns() > 1);
        lines.add(new XlsxSheet.Line(places, height, fixed));
    }

    private static int look(Cell cell) {
        Paragraph first = cell.paragraphs().isEmpty()
                ? Paragraph.of("")
                : cell.paragraphs().getFirst();
        return XlsxStyles.of(true, first.bold(), first.alignment());
    }

    private int string(Cell cell) {
        String text = text(cell);
        return text.isEmpty() ? XlsxSheet.NOTHING : strings.number(List.of(Run.of(text)));
    }

    private static String text(Cell cell) {
        return cell.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /** Merges cells of the row that is being laid out. */
    private void merge(int column, int columns, int rows) {
        if (columns > 1 || rows > 1) {
            int row = lines.size() + 1;
            merged.add(XlsxSheet.address(column, row) + ":" + XlsxSheet.address(column + columns - 1, row + rows - 1));
        }
    }

    private static int linesOf(String text, int width) {
        return text.lines()
                .mapToInt(line -> 1 + line.length() / Math.max(1, width))
                .sum();
    }

    private int width(int from, int until) {
        return widths.subList(from, until).stream().mapToInt(Integer::intValue).sum();
    }
}
