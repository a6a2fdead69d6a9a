package kaskad.reading;

import java.util.List;

/** A paragraph (one cell) or a row of a table as plain text, to show a document beside what was read. */
public record ReadBlock(At at, List<String> cells) {
    public ReadBlock {
        cells = List.copyOf(cells);
    }
}
