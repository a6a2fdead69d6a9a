package kaskad.office.write;

import java.util.List;
import java.util.Locale;

/**
 * A document as an office prints it: A4, Times New Roman 12 (10 in tables), pages numbered from the second, tables with
 * ruled cells.
 *
 * @param title the document's property, what a screen reader and the window show; the visible title is a heading
 * @param headers blocks at the right above the title, from top to bottom
 */
public record OfficialDocument(
        String title, Locale language, Orientation orientation, List<HeaderBlock> headers, List<Block> blocks) {
    public static final Locale RUSSIAN = Locale.of("ru", "RU");

    public OfficialDocument {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document without a title is not accessible");
        }
        headers = List.copyOf(headers);
        blocks = List.copyOf(blocks);
    }
}
