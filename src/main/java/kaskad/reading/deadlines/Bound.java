package kaskad.reading.deadlines;

/** Where a recurrence begins or ends: a whole year, which is inside, or a date. */
public sealed interface Bound {

    /** A whole year. */
    record InYear(int year) implements Bound {}

    /** A date. */
    record OnDate(PartialDate date) implements Bound {}
}
