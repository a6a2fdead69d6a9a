package kaskad.ui;

/** The one vocabulary of states: glyph, colour and word are the same on screen, in mail and in reports. */
public enum Status {
    DONE("done"),
    DONE_LATE("late"),
    IN_WORK("work"),
    ON_REVIEW("review"),
    RETURNED("ret"),
    OVERDUE("over"),
    NOT_DUE("idle"),
    SILENT("silent"),
    AT_RISK("risk"),
    CANCELLED("na");

    private final String glyph;

    Status(String glyph) {
        this.glyph = glyph;
    }

    /** The class of the glyph and its colour pair: {@code .st .s-done}. */
    public String css() {
        return "s-" + glyph;
    }

    /** The class of a bar's segment. */
    public String fill() {
        return "f-" + glyph;
    }

    /** Whether somebody should do something about it now: a phone lists these first. */
    public boolean asks() {
        return switch (this) {
            case ON_REVIEW, RETURNED, OVERDUE, SILENT, AT_RISK -> true;
            case DONE, DONE_LATE, IN_WORK, NOT_DUE, CANCELLED -> false;
        };
    }
}
