package kaskad.office.pdf;

/**
 * A straight line on a page.
 *
 * @param at the distance from the top (of a horizontal rule) or from the left (of a vertical one), in points
 */
record Rule(boolean horizontal, double at, double from, double to) {
    double length() {
        return to - from;
    }
}
