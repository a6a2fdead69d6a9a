package kaskad.office.write;

import java.util.List;

/** A cell: its paragraphs, and how many columns and rows it spans (1 if none but its own). */
public record Cell(List<Paragraph> paragraphs, int columns, int rows) {
    public Cell {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a cell spans " + columns + " × " + rows);
        }
        paragraphs = List.copyOf(paragraphs);
    }

    /** Plain text at the left, a paragraph a line. */
    public static Cell of(String text) {
        return of(text.lines().toList());
    }

    public static Cell of(List<String> lines) {
        return of(lines, Alignment.LEFT, false);
    }

    public static Cell of(String text, Alignment alignment, boolean bold) {
        return of(text.lines().toList(), alignment, bold);
    }

    public static Cell of(List<String> lines, Alignment alignment, boolean bold) {
        return new Cell(
                lines.stream()
                        .map(line -> Paragraph.of(alignment, new Run(line, bold, false)))
                        .toList(),
                1,
                1);
    }

    /** Text as it is, in one paragraph: its line feeds break lines and its spaces stay. */
    public static Cell whole(String text) {
        return new Cell(List.of(Paragraph.of(text)), 1, 1);
    }

    public Cell spanning(int columns, int rows) {
        return new Cell(paragraphs, columns, rows);
    }
}
