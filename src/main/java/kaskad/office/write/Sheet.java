package kaskad.office.write;

/** The font and the measures of an official sheet in twentieths of a point: 20 mm left, 10 mm right, 15 mm above and below. */
public final class Sheet {
    public static final String FONT = "Times New Roman";

    static final int LEFT = 1134;
    static final int RIGHT = 567;
    static final int TOP = 850;
    static final int BOTTOM = 850;
    /** From the sheet's edge to the page number. */
    static final int HEADER = 425;
    /** The first line of running text goes in by 12.5 mm. */
    static final int FIRST_LINE = 709;

    private Sheet() {}
}
