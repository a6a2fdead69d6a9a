package kaskad.office.sheet;

/**
 * A cell with something in it.
 *
 * @param text the value as it is shown
 * @param number whether the value is a number that is no date
 */
record SheetCell(String text, boolean bold, boolean centred, boolean number) {

    /** The text in a column of row numbers, where Excel shows 2.1 with a comma only because it is a number. */
    String asRowNumber() {
        return number ? text.replace(',', '.') : text;
    }
}
