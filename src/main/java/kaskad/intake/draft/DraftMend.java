package kaskad.intake.draft;

import kaskad.reading.Mend;

/**
 * A change that would settle a finding: the words become others.
 *
 * @param cell the address of the cell; empty, the words stand in the document outside all cells
 */
public record DraftMend(String cell, String from, String to) {
    public static DraftMend elsewhere(Mend mend) {
        return of("", mend);
    }

    /** Whether the change can be made here, and not only in the document. */
    public boolean hasCell() {
        return !cell.isEmpty();
    }

    public static DraftMend of(String cell, Mend mend) {
        return new DraftMend(cell, mend.from(), mend.to());
    }

    /** The text of the cell with the change made. */
    public String in(String text) {
        return new Mend(from, to).in(text);
    }
}
