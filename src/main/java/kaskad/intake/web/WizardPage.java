package kaskad.intake.web;

import java.util.List;
import kaskad.intake.editions.web.OfferView;
import org.jspecify.annotations.Nullable;

/** A document beside what was read from it; {@code offer}, what its act changes in plans. */
public record WizardPage(
        String fileName,
        List<Sheet> paper,
        ReadView read,
        @Nullable OfferView offer) {

    /** The document in Word with its findings as comments. */
    public String annotated() {
        return ImportUrls.part(read.id(), "annotated.docx");
    }

    /** A paragraph, or a whole table. */
    public sealed interface Sheet {}

    /** Words between tables. */
    public record Words(String text, String row) implements Sheet {}

    /** A table; {@code width} is the number of its columns. */
    public record Grid(List<Row> rows, int width) implements Sheet {}

    /** A row; {@code row} names it for the table beside. */
    public record Row(List<String> cells, String row) {}
}
