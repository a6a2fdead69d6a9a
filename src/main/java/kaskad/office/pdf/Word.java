package kaskad.office.pdf;

/**
 * Letters without a gap between them.
 *
 * @param left where the word begins along its line, in points
 * @param base the base line, in points downward
 * @param size the height of the font
 * @param spaced whether a space stands before the word
 * @param spaceAfter whether a space stands after the word on the same line
 * @param turn the direction of the word; left, right and base are told in it
 * @param mark the number of the marked content that the word belongs to, or -1
 * @param x the middle of the word on the page, as {@code y}
 */
record Word(
        String text,
        double left,
        double right,
        double base,
        double size,
        boolean bold,
        boolean spaced,
        boolean spaceAfter,
        Turn turn,
        int mark,
        double x,
        double y) {
    private static final double MIDDLE = 0.3;

    /** The word on a page whose text runs in a direction, told from the upper left corner of the page. */
    Word on(Turn page, double cornerX, double cornerY) {
        double along = (left + right) / 2;
        double across = base - MIDDLE * size;
        return new Word(
                text,
                turn == page ? left - cornerX : left,
                turn == page ? right - cornerX : right,
                turn == page ? base - cornerY : base,
                size,
                bold,
                spaced,
                spaceAfter,
                turn,
                mark,
                turn.alongIn(page, along, across) - cornerX,
                turn.acrossIn(page, along, across) - cornerY);
    }

    Word withSpaceAfter() {
        return new Word(text, left, right, base, size, bold, spaced, true, turn, mark, x, y);
    }

    double width() {
        return right - left;
    }
}
