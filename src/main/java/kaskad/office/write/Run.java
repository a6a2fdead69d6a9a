package kaskad.office.write;

/** Some text in one manner. A line feed breaks the line. */
public record Run(String text, boolean bold, boolean italic) {
    public static Run of(String text) {
        return new Run(text, false, false);
    }

    public static Run bold(String text) {
        return new Run(text, true, false);
    }

    public static Run italic(String text) {
        return new Run(text, false, true);
    }
}
