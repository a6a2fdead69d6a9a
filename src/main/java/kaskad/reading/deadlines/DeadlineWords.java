package kaskad.reading.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in one Russian sentence how a deadline was understood, for people to confirm. */
public final class DeadlineWords {
    private static final List<String> MONTHS = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");

    private DeadlineWords() {}

    public static String explain(Deadline deadline) {
        return switch (deadline.norm()) {
            case Norm.Once(PartialDate due, var time) -> "не позднее " + day(due) + clock(time);
            case Norm.Range(PartialDate start, PartialDate end) -> "с " + day(start) + " по " + day(end);
            case Norm.Recurring recurring -> RecurrenceWords.explain(recurring);
            case Norm.Continuous(var from, var until) ->
                "постоянно" + (from == null ? "" : ", с " + day(from)) + (until == null ? "" : ", по " + day(until));
            case Norm.Event(String event, boolean schedule, var term) -> event(event, schedule, term);
            case Norm.Conditional(String condition) -> "при условии: " + condition;
            case Norm.Relative relative -> relative(relative);
            case Norm.Unspecified _ -> "срок не указан";
        };
    }

    static String day(PartialDate date) {
        return switch (date) {
            case PartialDate.Full(LocalDate full) -> day(MonthDay.from(full)) + " " + full.getYear() + " года";
            case PartialDate.Yearless(MonthDay day) -> day(day);
        };
    }

    static String day(MonthDay day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
    }

    static String clock(@Nullable LocalTime time) {
        return time == null ? "" : ", до " + time;
    }

    /** The word in the form that goes with the number: «1 день», «2 дня», «5 дней». */
    static String counted(int number, String one, String few, String many) {
        int tens = Math.floorMod(number, 100);
        int ones = tens % 10;
        boolean teens = tens > 10 && tens < 20;
        String form = teens || ones == 0 || ones > 4 ? many : ones == 1 ? one : few;
        return number + " " + form;
    }

    private static String event(String event, boolean schedule, @Nullable Integer term) {
        if (term != null) {
            return "в учебный период № " + term + ": " + event;
        }
        return (schedule ? "по документу, который задаёт срок: " : "по событию без даты: ") + event;
    }

    private static String relative(Norm.Relative relative) {
        String amount = amount(relative);
        if (relative.before() != null) {
            return "за " + amount + " до события: " + relative.before();
        }
        String after = relative.after() == null ? "" : " после события: " + relative.after();
        if (Integer.valueOf(0).equals(relative.days())) {
            return "немедленно" + after;
        }
        return amount.isEmpty() ? "срок определяют правила ведомства" + after : amount + after;
    }

    private static String amount(Norm.Relative relative) {
        boolean working = relative.unit() == Norm.DayCount.WORKING;
        if (relative.days() != null) {
            return working
                    ? counted(relative.days(), "рабочий день", "рабочих дня", "рабочих дней")
                    : counted(relative.days(), "календарный день", "календарных дня", "календарных дней");
        }
        if (relative.months() != null) {
            return counted(relative.months(), "месяц", "месяца", "месяцев");
        }
        return relative.hours() == null ? "" : counted(relative.hours(), "час", "часа", "часов");
    }
}
