package kaskad.office.comments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import kaskad.office.OfficeDocument;
import kaskad.office.Paragraph;
import kaskad.office.Table;
import kaskad.office.write.Alignment;
import kaskad.office.write.Block;
import kaskad.office.write.Cell;
import kaskad.office.write.DocxWriter;
import kaskad.office.write.OfficialDocument;
import kaskad.office.write.OfficialTable;
import kaskad.office.write.Orientation;
import kaskad.office.write.Row;
import kaskad.office.write.Run;

/** A document of another kind as a DOCX: the same paragraphs and tables, plainly set, and how their counting moved. */
record Rewritten(byte[] bytes, TreeMap<Integer, Integer> tablesBefore) {
    private static final String TITLE = "Документ с замечаниями";

    static Rewritten of(OfficeDocument document) {
        List<Block> blocks = new ArrayList<>();
        TreeMap<Integer, Integer> tablesBefore = new TreeMap<>();
        int paragraphs = 0;
        int tables = 0;
        for (kaskad.office.Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph -> {
                    blocks.add(kaskad.office.write.Paragraph.of(
                            paragraph.centred() ? Alignment.CENTRE : Alignment.LEFT,
                            new Run(paragraph.full(), paragraph.bold(), false)));
                    tablesBefore.put(++paragraphs, tables);
                }
                case Table table -> tables += put(table, blocks);
            }
        }
        OfficialDocument paper =
                new OfficialDocument(TITLE, OfficialDocument.RUSSIAN, Orientation.LANDSCAPE, List.of(), blocks);
        return new Rewritten(DocxWriter.write(paper), tablesBefore);
    }

    /** The table and, after it, those that stood in its cells: the order in which they are counted. */
    private static int put(Table table, List<Block> blocks) {
        int count = 0;
        if (table.width() > 0) {
            List<Row> rows = java.util.stream.IntStream.range(0, table.rows().size())
                    .mapToObj(row -> row(table, row))
                    .toList();
            blocks.add(new OfficialTable(TITLE, Collections.nCopies(table.width(), 1), List.of(), rows));
            count++;
        }
        List<Table> nested = table.rows().stream()
                .flatMap(List::stream)
                .distinct()
                .flatMap(cell -> cell.nested().stream())
                .toList();
        for (Table inner : nested) {
            count += put(inner, blocks);
        }
        return count;
    }

    /** A merged cell is written where it begins. */
    private static Row row(Table table, int row) {
        List<kaskad.office.Cell> slots = table.rows().get(row);
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < slots.size(); column++) {
            kaskad.office.Cell cell = slots.get(column);
            if (cell.row() == row && cell.column() == column) {
                cells.add(Cell.of(cell.text()).spanning(cell.columnSpan(), cell.rowSpan()));
            }
        }
        return new Row(cells);
    }

    /** The writer puts a paragraph after each table. */
    Comment moved(Comment comment) {
        Integer row = comment.row();
        if (comment.table() != null || row == null) {
            return comment;
        }
        return new Comment(
                null, row + tablesBefore.getOrDefault(row, 0), comment.column(), comment.words(), comment.lines());
    }
}
