package kaskad.office.write;

import java.util.List;
import java.util.Locale;

/**
 * A document as an office prints it: A4, Times New Roman 12 (10 in tables), pages numbered from the second, tables with
 * ruled cells.
 *
 * @param title the document's property, what a screen reader and the window show; the visible title is a heading
 */
public record OfficialDocument(String title, Locale language, List<Part> parts) {
    public static final Locale RUSSIAN = Locale.of("ru", "RU");

    public OfficialDocument {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document without a title is not accessible");
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a document without parts has no sheet");
        }
        parts = List.copyOf(parts);
    }

    /** A document of one part. */
    public OfficialDocument(
            String title, Locale language, Orientation orientation, List<HeaderBlock> headers, List<Block> blocks) {
        this(title, language, List.of(new Part(title, orientation, headers, blocks)));
    }
}
