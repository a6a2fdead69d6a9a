package kaskad.office;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph outside tables.
 *
 * @param label the number or bullet that the word processor generates before the text; empty where there is none
 * @param text the text with line breaks as {@code \n} and tabs as {@code \t}
 * @param bold whether all of the text is bold
 * @param centred whether the paragraph is centred
 * @param heading the outline level from 1, or 0 for body text
 * @param page the page that it begins on, from 1; null where the format knows no pages
 */
public record Paragraph(
        String label,
        String text,
        boolean bold,
        boolean centred,
        int heading,
        @Nullable Integer page) implements Block {

    /** What stands before a foot- or endnote; the text follows the body, whatever its number. */
    public static final String NOTE = "*";

    public Paragraph(String label, String text, boolean bold, boolean centred, int heading) {
        this(label, text, bold, centred, heading, null);
    }

    public static Paragraph plain(String text) {
        return new Paragraph("", text, false, false, 0);
    }

    /** The label and the text as a reader sees them. */
    public String full() {
        return label.isEmpty() ? text : text.isEmpty() ? label : label + " " + text;
    }
}
