package kaskad.reading;

/**
 * A change that would settle a finding: in its field (without one, in its paragraph or row) these words become others.
 *
 * @param from the words as the document has them; empty where the field is empty
 */
public record Mend(String from, String to) {
    /** The field with the change made. */
    public String in(String text) {
        return from.isEmpty() ? to : text.replace(from, to);
    }
}
