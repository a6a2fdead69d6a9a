package kaskad.office;

/**
 * A paragraph outside tables.
 *
 * @param label the number or bullet that the word processor generates before the text; empty where there is none
 * @param text the text with line breaks as {@code \n} and tabs as {@code \t}
 * @param bold whether all of the text is bold
 * @param centred whether the paragraph is centred
 * @param heading the outline level from 1, or 0 for body text
 */
public record Paragraph(String label, String text, boolean bold, boolean centred, int heading) implements Block {

    public static Paragraph plain(String text) {
        return new Paragraph("", text, false, false, 0);
    }

    /** The label and the text as a reader sees them. */
    public String full() {
        return label.isEmpty() ? text : text.isEmpty() ? label : label + " " + text;
    }
}
