package kaskad.office;

import java.util.List;

/** What a document says, as lines that a test can compare whatever the format. */
public final class Told {
    private Told() {}

    public static List<Block> blocks(byte[] bytes) {
        return new DocumentReader().read(bytes, "a").blocks();
    }

    public static List<String> paragraphs(List<Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).full())
                .filter(text -> !text.isBlank())
                .toList();
    }

    public static List<List<String>> cells(Block block) {
        return ((Table) block)
                .rows().stream()
                        .map(row -> row.stream().map(Cell::text).toList())
                        .toList();
    }

    /** The tables outside other tables. */
    public static List<Table> tables(List<Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
