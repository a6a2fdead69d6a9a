package kaskad.reading.deadlines.wording;

import java.util.List;

/** Reads parts where it can; where it returns false it has taken nothing. */
interface PartReader {
    boolean read(List<Part> parts);
}
