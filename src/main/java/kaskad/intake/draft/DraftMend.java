package kaskad.intake.draft;

import kaskad.reading.Mend;

/** A change that would settle a finding: in the cell, by its address, the words become others. */
public record DraftMend(String cell, String from, String to) {
    public static DraftMend of(String cell, Mend mend) {
        return new DraftMend(cell, mend.from(), mend.to());
    }

    /** The text of the cell with the change made. */
    public String in(String text) {
        return new Mend(from, to).in(text);
    }
}
