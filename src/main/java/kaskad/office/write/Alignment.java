package kaskad.office.write;

/** Where the lines of a paragraph or a cell stand. */
public enum Alignment {
    LEFT("left"),
    CENTRE("center"),
    RIGHT("right"),
    JUSTIFIED("both");

    private final String code;

    Alignment(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
