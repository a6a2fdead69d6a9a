package kaskad.office.pdf;

import kaskad.office.OfficeRefusal;
import kaskad.office.Source;

/** Counts what a file asks to be drawn, so that no file can keep the reader busy. */
final class Budget {
    static final int PAGES = 2_000;
    private static final int MARKS = 2_000_000;
    private static final int MARKS_OF_PAGE = 600_000;

    private final Source source;
    private int pages;
    private int marks;
    private int marksOfPage;

    Budget(Source source) {
        this.source = source;
    }

    void page() {
        marksOfPage = 0;
        if (++pages > PAGES) {
            throw source.tooBig(OfficeRefusal.What.PAGES, PAGES);
        }
    }

    /** A letter, a line, or an instruction of the page. */
    void mark() {
        if (++marks > MARKS || ++marksOfPage > MARKS_OF_PAGE) {
            throw source.tooBig(OfficeRefusal.What.MARKS, marks > MARKS ? MARKS : MARKS_OF_PAGE);
        }
    }
}
