package kaskad.reading.deadlines;

import java.util.ArrayList;
import java.util.List;
import kaskad.reading.deadlines.wording.DaySpec;
import kaskad.reading.deadlines.wording.Part;
import kaskad.reading.deadlines.wording.Part.Sense;
import kaskad.reading.deadlines.wording.Part.Timed;
import kaskad.reading.deadlines.wording.Span;
import org.jspecify.annotations.Nullable;

/** Puts parts together by precedence: recurrence, date, term, event, condition, «постоянно». */
record Compound(Years years) {

    Norm norm(List<Part> parts) {
        boolean impossible =
                timed(parts).stream().anyMatch(timed -> !timed.spans().stream().allMatch(Span::exists));
        if (impossible) {
            return new Norm.Unspecified();
        }
        int then = indexOfThen(parts);
        return then < 0 ? plain(parts) : sequel(parts.subList(0, then), parts.subList(then + 1, parts.size()));
    }

    /** «X, далее Y». */
    private Norm sequel(List<Part> head, List<Part> tail) {
        if (has(tail, Part.Every.class) || has(tail, Part.DayNumbers.class)) {
            return new Recurrence(years).after(head, tail);
        }
        boolean openEnded = has(tail, Part.Forever.class) || tail.isEmpty();
        List<Timed> dates = timed(head);
        if (openEnded && (has(tail, Part.Forever.class) || !dates.isEmpty())) {
            return dates.isEmpty() ? plain(tail) : new Norm.Continuous(start(dates), end(timed(tail)));
        }
        if (has(tail, Timed.class)) {
            List<Part> all = new ArrayList<>(head);
            all.addAll(tail);
            return plain(all);
        }
        return head.isEmpty() ? plain(tail) : plain(head);
    }

    private Norm plain(List<Part> parts) {
        List<Timed> dates = timed(parts);
        Timed day = dayOfMonth(parts, dates);
        if (day != null) {
            return day.spans().getFirst().exists() ? new Dates(years).of(parts, List.of(day)) : new Norm.Unspecified();
        }
        boolean weekly = dates.isEmpty() && has(parts, Part.Weekday.class);
        if (weekly || has(parts, Part.Every.class) || has(parts, Part.DayNumbers.class)) {
            return new Recurrence(years).of(parts);
        }
        if (!dates.isEmpty()) {
            Years meant = has(parts, Part.NextYear.class) ? years.next() : years;
            return has(parts, Part.Forever.class) && isBounds(dates)
                    ? bounded(dates)
                    : new Dates(meant).of(parts, dates);
        }
        return undated(parts);
    }

    /** «август (до 25 числа)»: the number is a day of the one month beside it, unless something says how often. */
    private static @Nullable Timed dayOfMonth(List<Part> parts, List<Timed> dates) {
        List<Span> spans = spans(dates);
        boolean oneMonth = spans.size() == 1
                && spans.getFirst().unit() == Span.Unit.MONTH
                && dates.getFirst().over() == null
                && !has(parts, Part.Every.class);
        return parts.stream()
                .filter(part -> oneMonth && part instanceof Part.DayNumbers)
                .map(Part.DayNumbers.class::cast)
                .filter(numbers -> numbers.unit() == null && numbers.days().size() == 1)
                .map(numbers -> {
                    DaySpec first = spans.getFirst().start();
                    int number = numbers.days().getFirst();
                    return new Timed(
                            Sense.UNTIL, List.of(Span.day(new DaySpec(first.year(), first.month(), number))), null);
                })
                .findFirst()
                .orElse(null);
    }

    private static Norm undated(List<Part> parts) {
        Norm found = null;
        for (Part part : parts) {
            Norm norm = undated(part);
            if (norm != null && (found == null || rank(norm) < rank(found))) {
                found = norm;
            }
        }
        return found == null ? new Norm.Unspecified() : found;
    }

    private static @Nullable Norm undated(Part part) {
        return switch (part) {
            case Part.Lapse lapse -> relative(lapse);
            case Part.Occasion event -> new Norm.Event(event.text(), event.schedule(), event.term());
            case Part.Condition condition -> new Norm.Conditional(condition.text());
            case Part.Forever _ -> new Norm.Continuous(null, null);
            case Part.Timed _,
                    Part.Weekday _,
                    Part.Clock _,
                    Part.Every _,
                    Part.DayNumbers _,
                    Part.NextYear _,
                    Part.Then _ -> null;
        };
    }

    private static Norm relative(Part.Lapse lapse) {
        Norm.DayCount unit = lapse.working() ? Norm.DayCount.WORKING : Norm.DayCount.CALENDAR;
        return new Norm.Relative(lapse.days(), lapse.months(), lapse.hours(), unit, lapse.after(), lapse.before());
    }

    private static int rank(Norm norm) {
        return switch (norm.kind()) {
            case RECURRING -> 0;
            case ONCE, RANGE -> 1;
            case RELATIVE -> 2;
            case EVENT -> 3;
            case CONDITIONAL -> 4;
            case CONTINUOUS -> 5;
            case UNSPECIFIED -> 6;
        };
    }

    /** «постоянно с …», «постоянно до …»; with a named period the date wins over «постоянно». */
    private static boolean isBounds(List<Timed> dates) {
        return dates.stream().allMatch(timed -> opens(timed) || closes(timed));
    }

    private static boolean opens(Timed timed) {
        return timed.sense() == Sense.SINCE || timed.sense() == Sense.BETWEEN;
    }

    private static boolean closes(Timed timed) {
        return timed.sense() == Sense.UNTIL || timed.sense() == Sense.BETWEEN;
    }

    private Norm bounded(List<Timed> dates) {
        return new Norm.Continuous(
                start(dates.stream().filter(Compound::opens).toList()),
                end(dates.stream().filter(Compound::closes).toList()));
    }

    private @Nullable PartialDate start(List<Timed> dates) {
        return dates.isEmpty()
                ? null
                : Years.date(
                        years.inContext(Years.shared(spans(dates)).getFirst()).start());
    }

    private @Nullable PartialDate end(List<Timed> dates) {
        return dates.isEmpty()
                ? null
                : Years.date(
                        years.inContext(Years.shared(spans(dates)).getLast()).end());
    }

    static List<Span> spans(List<Timed> dates) {
        return dates.stream().flatMap(timed -> timed.spans().stream()).toList();
    }

    static List<Timed> timed(List<Part> parts) {
        return parts.stream()
                .filter(Timed.class::isInstance)
                .map(Timed.class::cast)
                .toList();
    }

    static boolean has(List<Part> parts, Class<? extends Part> type) {
        return parts.stream().anyMatch(type::isInstance);
    }

    private static int indexOfThen(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Then) {
                return i;
            }
        }
        return -1;
    }
}
