package kaskad.office.write;

/** A heading: level 0 is the document's title, 1 to 3 its parts. A line feed breaks the line. */
public record Heading(int level, String text) implements Block {
    public Heading {
        if (level < 0 || level > 3) {
            throw new IllegalArgumentException("a heading has level 0 to 3: " + level);
        }
    }
}
