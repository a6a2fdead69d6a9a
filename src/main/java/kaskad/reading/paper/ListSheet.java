package kaskad.reading.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import kaskad.office.write.Block;
import kaskad.office.write.Cell;
import kaskad.office.write.OfficialTable;
import kaskad.office.write.Orientation;
import kaskad.office.write.Paragraph;
import kaskad.office.write.Part;
import kaskad.office.write.Row;
import kaskad.reading.ReadGroup;
import kaskad.reading.ReadTable;

/** Groups and tables of data, each under its title. */
final class ListSheet {
    private static final int WIDE = 6;

    private ListSheet() {}

    static Part of(ReadGroup group) {
        List<Row> rows = group.members().stream()
                .map(member ->
                        Row.of(Cell.whole(member.person()), Cell.whole(member.post() == null ? "" : member.post())))
                .toList();
        Row head = Row.head(List.of("Фамилия, имя, отчество", "Должность"));
        return part("Состав", group.title(), Orientation.PORTRAIT, List.of(2, 3), head, rows);
    }

    static Part of(ReadTable table) {
        int width = Stream.concat(Stream.of(table.columns()), table.rows().stream())
                .mapToInt(List::size)
                .max()
                .orElse(1);
        List<Row> rows = table.rows().stream().map(cells -> row(cells, width)).toList();
        Orientation orientation = width > WIDE ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
        List<Integer> widths = Collections.nCopies(Math.max(1, width), 1);
        return part("Таблица", table.title(), orientation, widths, row(table.columns(), width), rows);
    }

    private static Part part(
            String name, String title, Orientation orientation, List<Integer> widths, Row head, List<Row> rows) {
        List<Block> blocks = new ArrayList<>();
        if (!title.isBlank()) {
            blocks.add(Paragraph.of(title));
        }
        blocks.add(new OfficialTable(title, widths, List.of(head), rows));
        return new Part(name, orientation, List.of(), blocks);
    }

    private static Row row(List<String> texts, int width) {
        List<Cell> cells = new ArrayList<>(texts.stream().map(Cell::whole).toList());
        while (cells.size() < Math.max(1, width)) {
            cells.add(Cell.whole(""));
        }
        return new Row(cells);
    }
}
