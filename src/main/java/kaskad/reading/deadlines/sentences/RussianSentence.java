package kaskad.reading.deadlines.sentences;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import kaskad.reading.deadlines.Norm;
import kaskad.reading.deadlines.PartialDate;
import org.jspecify.annotations.Nullable;

/** Every kind of norm in Russian. */
final class RussianSentence {
    private static final List<String> MONTHS_OF = List.of(
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

    private RussianSentence() {}

    static String of(Norm norm) {
        return switch (norm) {
            case Norm.Once(PartialDate due, var time) -> "не позднее " + day(due) + clock(time);
            case Norm.Range(PartialDate start, PartialDate end) -> between(start, end);
            case Norm.Recurring recurring -> RussianRecurrence.of(recurring);
            case Norm.Continuous(var from, var until) -> continuous(from, until);
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
        return day.getDayOfMonth() + " " + MONTHS_OF.get(day.getMonthValue() - 1);
    }

    /** «с 1 марта по 30 июня 2027 года»: the year is said once where it is one. */
    static String between(PartialDate start, PartialDate end) {
        boolean sameYear = start instanceof PartialDate.Full(LocalDate from)
                && end instanceof PartialDate.Full(LocalDate until)
                && from.getYear() == until.getYear();
        return "с " + (sameYear ? day(start.dayOfYear()) : day(start)) + " по " + day(end);
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

    private static String continuous(@Nullable PartialDate from, @Nullable PartialDate until) {
        if (from != null && until != null) {
            return "постоянно, " + between(from, until);
        }
        return "постоянно" + (from == null ? "" : ", с " + day(from)) + (until == null ? "" : ", по " + day(until));
    }

    private static String event(String event, boolean schedule, @Nullable Integer term) {
        if (term != null) {
            return "в учебный период: " + event;
        }
        return (schedule ? "по документу, который задаёт срок: " : "по событию без даты: ") + event;
    }

    private static String relative(Norm.Relative relative) {
        if (relative.before() != null) {
            return "не позднее чем за " + ahead(relative) + " до события: " + relative.before();
        }
        String after = relative.after() == null ? "" : " после события: " + relative.after();
        if (Integer.valueOf(0).equals(relative.days())) {
            return "немедленно" + after;
        }
        String amount = within(relative);
        return amount.isEmpty() ? "срок определяют правила ведомства" + after : "в течение " + amount + after;
    }

    /** «за 1 рабочий день», «за 2 месяца». */
    private static String ahead(Norm.Relative relative) {
        Integer days = relative.days();
        Integer months = relative.months();
        Integer hours = relative.hours();
        if (days != null) {
            return isWorking(relative)
                    ? counted(days, "рабочий день", "рабочих дня", "рабочих дней")
                    : counted(days, "календарный день", "календарных дня", "календарных дней");
        }
        if (months != null) {
            return counted(months, "месяц", "месяца", "месяцев");
        }
        return hours == null ? "срок по правилам ведомства" : counted(hours, "час", "часа", "часов");
    }

    /** «(в течение) 1 рабочего дня», «5 рабочих дней», «2 месяцев». */
    private static String within(Norm.Relative relative) {
        Integer days = relative.days();
        Integer months = relative.months();
        Integer hours = relative.hours();
        if (days != null) {
            return isWorking(relative)
                    ? genitive(days, "рабочего дня", "рабочих дней")
                    : genitive(days, "календарного дня", "календарных дней");
        }
        if (months != null) {
            return genitive(months, "месяца", "месяцев");
        }
        return hours == null ? "" : genitive(hours, "часа", "часов");
    }

    private static boolean isWorking(Norm.Relative relative) {
        return relative.unit() == Norm.DayCount.WORKING;
    }

    private static String genitive(int number, String one, String many) {
        return counted(number, one, many, many);
    }
}
