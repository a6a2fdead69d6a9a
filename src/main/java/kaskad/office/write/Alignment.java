package kaskad.office.write;

/** Where the lines of a paragraph or a cell stand. */
public enum Alignment {
    LEFT("left", "left"),
    CENTRE("center", "center"),
    RIGHT("right", "right"),
    JUSTIFIED("both", "justify");

    private final String code;
    private final String sheetCode;

    Alignment(String code, String sheetCode) {
        this.code = code;
        this.sheetCode = sheetCode;
    }

    /** The word of WordprocessingML. */
    String code() {
        return code;
    }

    /** The word of SpreadsheetML. */
    public String sheetCode() {
        return sheetCode;
    }
}
