package kaskad.reading.deadlines.wording;

import java.time.LocalTime;
import java.util.List;
import kaskad.reading.deadlines.wording.Part.Sense;
import kaskad.reading.deadlines.wording.Span.Unit;
import org.jspecify.annotations.Nullable;

/** Reads periods with what stands before them: «до», «к», «не позднее», «с … по …», «в течение», and hours of the day. */
final class TimedReader implements PartReader {
    private final Cursor cursor;
    private final PeriodParser periods;

    TimedReader(Cursor cursor) {
        this.cursor = cursor;
        this.periods = new PeriodParser(cursor);
    }

    @Override
    public boolean read(List<Part> parts) {
        int mark = cursor.mark();
        int size = parts.size();
        if (cursor.acceptAll(Term.FOR, Term.REPORTED) && cursor.acceptUnit(Unit.YEAR)) {
            parts.add(new Part.NextYear());
            return true;
        }
        cursor.reset(mark);
        Sense sense = sense();
        LocalTime time = time();
        if (time != null) {
            parts.add(new Part.Clock(time));
            int afterTime = cursor.mark();
            cursor.skip(Term.COMMA, Term.IN);
            if (!readPeriod(sense, parts)) {
                cursor.reset(afterTime);
            }
            return true;
        }
        if (readPeriod(sense, parts)) {
            readNextYear(parts);
            return true;
        }
        while (parts.size() > size) {
            parts.removeLast();
        }
        cursor.reset(mark);
        return false;
    }

    private boolean readPeriod(Sense sense, List<Part> parts) {
        int mark = cursor.mark();
        PeriodParser.Periods found = null;
        Sense meant = sense;
        if (sense == Sense.SINCE || sense == Sense.THROUGH && cursor.accept(Term.SINCE)) {
            found = periods.findFromTo();
            meant = found == null ? Sense.SINCE : Sense.BETWEEN;
        }
        if (found == null) {
            found = periods.find();
        }
        if (found == null && meant == Sense.THROUGH) {
            found = findYear();
        }
        if (found == null) {
            cursor.reset(mark);
            return false;
        }
        if (meant == Sense.SINCE && found.spans().getFirst().unit() == Unit.SCHOOL_START) {
            DaySpec eve = found.spans().getFirst().start();
            found = PeriodParser.Periods.of(Span.day(new DaySpec(eve.year(), 9, 1)));
        }
        boolean stretch = meant == Sense.SINCE && found.spans().getFirst().unit() == Unit.RANGE;
        meant = stretch ? Sense.BETWEEN : meant;
        Token lead = cursor.peek(mark - cursor.mark() - 1);
        boolean eve = meant == Sense.UNTIL && lead.text().equalsIgnoreCase("к");
        parts.add(new Part.Timed(
                meant, eve ? found.spans().stream().map(Span::eve).toList() : found.spans(), found.over()));
        return true;
    }

    /** «года» after «в течение»; but «в течение года со дня …» is a term. */
    private PeriodParser.@Nullable Periods findYear() {
        cursor.skip(Term.CURRENT, Term.CALENDAR, Term.WHOLE);
        if (!cursor.acceptUnit(Unit.YEAR)) {
            return null;
        }
        Token next = cursor.peek();
        boolean counted = !cursor.atEnd() && (next.is(Term.SINCE) || next.is(Term.AFTER) || next.is(Term.UNTIL));
        return counted ? null : PeriodParser.Periods.of(Span.year(null));
    }

    private Sense sense() {
        if (cursor.acceptAll(Term.ALONG, Term.STATE, Term.ON)) {
            return Sense.UNTIL;
        }
        if (cursor.acceptAll(Term.NOT, Term.SOONER)) {
            cursor.skip(Term.THAN, Term.SINCE);
            return Sense.SINCE;
        }
        if (cursor.acceptAll(Term.NOT, Term.LATER)) {
            cursor.skip(Term.THAN, Term.UNTIL);
            return Sense.UNTIL;
        }
        if (cursor.accept(Term.SINCE)) {
            cursor.skip(Term.SINCE);
            return Sense.SINCE;
        }
        if (cursor.accept(Term.AFTER)) {
            return Sense.SINCE;
        }
        boolean along = cursor.peek().is(Term.ALONG) && !cursor.peek(1).is(Term.END_OF);
        if (cursor.accept(Term.UNTIL) || along && cursor.accept(Term.ALONG)) {
            return Sense.UNTIL;
        }
        return through() ? Sense.THROUGH : named();
    }

    private Sense named() {
        if (cursor.accept(Term.IN) || cursor.accept(Term.ON)) {
            cursor.skip(Term.PERIOD);
            return cursor.accept(Term.UNTIL) ? Sense.UNTIL : Sense.NAMED;
        }
        return Sense.NAMED;
    }

    private boolean through() {
        int mark = cursor.mark();
        cursor.skip(Term.IN, Term.ON);
        if (cursor.accept(Term.DURING) || cursor.accept(Term.WHOLE) || cursor.acceptAll(Term.PERIOD, Term.SINCE)) {
            if (cursor.peek(-1).is(Term.SINCE)) {
                cursor.reset(cursor.mark() - 1);
            }
            cursor.skip(Term.WHOLE, Term.CALENDAR);
            return true;
        }
        boolean since = cursor.accept(Term.PERIOD) || cursor.accept(Term.COURSE);
        if (since && cursor.mark() > mark && !cursor.peek().is(Term.UNTIL)) {
            return true;
        }
        cursor.reset(mark);
        return cursor.acceptAll(Term.FOR, Term.PERIOD) || cursor.accept(Term.FOR);
    }

    /** «12:00», «10 часов», «14 ч. 30 мин.». */
    private @Nullable LocalTime time() {
        int mark = cursor.mark();
        Token time = cursor.take(Term.TIME);
        if (time != null) {
            cursor.acceptUnit(Unit.HOUR);
            return time.value() < 24 * 60 ? LocalTime.of(time.value() / 60, time.value() % 60) : null;
        }
        boolean led = cursor.peek(-1).is(Term.UNTIL)
                || cursor.peek(-1).is(Term.IN)
                || cursor.peek(-1).is(Term.LATER);
        Token hour = cursor.take(Term.NUMBER);
        if (led && hour != null && hour.value() < 24 && cursor.acceptUnit(Unit.HOUR)) {
            return LocalTime.of(hour.value(), minutes());
        }
        cursor.reset(mark);
        return null;
    }

    private int minutes() {
        int mark = cursor.mark();
        Token minutes = cursor.take(Term.NUMBER);
        if (minutes != null && minutes.value() < 60 && cursor.peek().text().startsWith("мин")) {
            cursor.next();
            return minutes.value();
        }
        cursor.reset(mark);
        return 0;
    }

    /** «следующего года», «года, следующего за отчетным». */
    private void readNextYear(List<Part> parts) {
        int mark = cursor.mark();
        cursor.skip(Term.COMMA, Term.CURRENT);
        cursor.acceptUnit(Unit.YEAR);
        cursor.accept(Term.COMMA);
        if (cursor.accept(Term.NEXT)) {
            boolean reported = cursor.accept(Term.FOR);
            cursor.skip(Term.REPORTED);
            boolean year = cursor.acceptUnit(Unit.YEAR);
            cursor.accept(Term.PERIOD);
            if (reported || year) {
                parts.add(new Part.NextYear());
                if (reported) {
                    parts.add(new Part.Every(Unit.YEAR, 1, null, false));
                }
                return;
            }
        }
        cursor.reset(mark);
    }
}
