package kaskad.reading.deadlines.sentences;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import kaskad.reading.deadlines.Norm;
import kaskad.reading.deadlines.PartialDate;
import org.jspecify.annotations.Nullable;

/** Every kind of norm in English; words quoted from the document stay Russian. */
final class EnglishSentence {
    private EnglishSentence() {}

    static String of(Norm norm) {
        return switch (norm) {
            case Norm.Once(PartialDate due, var time) -> "not later than " + day(due) + clock(time);
            case Norm.Range(PartialDate start, PartialDate end) -> between(start, end);
            case Norm.Recurring recurring -> EnglishRecurrence.of(recurring);
            case Norm.Continuous(var from, var until) ->
                "all the time" + (from == null ? "" : ", from " + day(from))
                        + (until == null ? "" : ", until " + day(until));
            case Norm.Event(String event, boolean schedule, var term) -> event(event, schedule, term);
            case Norm.Conditional(String condition) -> "on condition: " + condition;
            case Norm.Relative relative -> relative(relative);
            case Norm.Unspecified _ -> "no deadline is given";
        };
    }

    static String day(PartialDate date) {
        return switch (date) {
            case PartialDate.Full(LocalDate full) -> day(MonthDay.from(full)) + " " + full.getYear();
            case PartialDate.Yearless(MonthDay day) -> day(day);
        };
    }

    static String day(MonthDay day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String between(PartialDate start, PartialDate end) {
        return "from " + day(start) + " to " + day(end);
    }

    static String clock(@Nullable LocalTime time) {
        return time == null ? "" : ", by " + time;
    }

    static String counted(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private static String event(String event, boolean schedule, @Nullable Integer term) {
        if (term != null) {
            return "in the school term: " + event;
        }
        return (schedule ? "as another document sets it: " : "by an event without a date: ") + event;
    }

    private static String relative(Norm.Relative relative) {
        String amount = amount(relative);
        if (relative.before() != null) {
            return "not later than " + amount + " before: " + relative.before();
        }
        String after = relative.after() == null ? "" : " after: " + relative.after();
        if (Integer.valueOf(0).equals(relative.days())) {
            return "at once" + after;
        }
        return amount.isEmpty() ? "the authority’s own rules set the term" + after : "within " + amount + after;
    }

    private static String amount(Norm.Relative relative) {
        Integer days = relative.days();
        Integer months = relative.months();
        Integer hours = relative.hours();
        if (days != null) {
            return counted(days, relative.unit() == Norm.DayCount.WORKING ? "working day" : "calendar day");
        }
        if (months != null) {
            return counted(months, "month");
        }
        return hours == null ? "" : counted(hours, "hour");
    }
}
