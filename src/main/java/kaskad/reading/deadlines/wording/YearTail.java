package kaskad.reading.deadlines.wording;

import org.jspecify.annotations.Nullable;

/** The year or years that stand after a part of a year: none, one, a school year, several. */
record YearTail(@Nullable Integer from, @Nullable Integer until, boolean school) {
    static final YearTail NONE = new YearTail(null, null, false);

    static YearTail year(int year) {
        return new YearTail(year, year, false);
    }

    static YearTail school(int start) {
        return new YearTail(start, start + 1, true);
    }

    boolean several() {
        return !school && from != null && until != null && !from.equals(until);
    }

    /** The span with this year worded to it. */
    Span on(Span span) {
        if (from == null || until == null || !span.yearless()) {
            return span;
        }
        if (school) {
            return span.inSchoolYear(from);
        }
        if (span.wraps()) {
            return new Span(
                    span.unit(),
                    span.start().in(several() ? from : from - 1),
                    span.end().in(until(span)));
        }
        return span.in(from);
    }

    private int until(Span span) {
        int year = from == null || until == null ? 0 : several() ? from + 1 : until;
        return span.yearless() ? year : 0;
    }

    /** The years over which the span recurs, where there are several and the span does not simply run through them. */
    Part.@Nullable Years over(Span span) {
        boolean runsThrough = span.wraps() && from != null && until != null && until == from + 1;
        return several() && !runsThrough && from != null && until != null ? new Part.Years(from, until) : null;
    }
}
