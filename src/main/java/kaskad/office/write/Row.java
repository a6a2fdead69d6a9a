package kaskad.office.write;

import java.util.List;

/** The cells that begin in one row; places that a cell above spans into are left out. */
public record Row(List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells));
    }

    public static Row of(List<String> texts) {
        return new Row(texts.stream().map(Cell::of).toList());
    }

    /** The head of a table: centred and bold. */
    public static Row head(List<String> texts) {
        return new Row(texts.stream()
                .map(text -> Cell.of(text, Alignment.CENTRE, true))
                .toList());
    }
}
