package kaskad.office;

import java.util.List;

/** What a file says, without how it looks: its blocks in reading order. */
public record OfficeDocument(Format format, List<Block> blocks) {
    public OfficeDocument {
        blocks = List.copyOf(blocks);
    }
}
