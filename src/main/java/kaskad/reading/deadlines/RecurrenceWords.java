package kaskad.reading.deadlines;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A recurrence in words: how often, on which days, from when until when. */
final class RecurrenceWords {
    private static final List<String> MONTHS = List.of(
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь");

    private RecurrenceWords() {}

    static String explain(Norm.Recurring norm) {
        List<String> words = new ArrayList<>();
        words.add(frequency(norm));
        add(words, times(norm));
        add(words, weekday(norm));
        PartialDate windowStart = norm.windowStart();
        add(words, windowStart == null ? null : "не ранее " + DeadlineWords.day(windowStart));
        add(words, by(norm));
        add(words, picks(norm.picks()));
        Norm.Window window = norm.window();
        add(
                words,
                window == null
                        ? null
                        : "с " + DeadlineWords.day(window.start()) + " по " + DeadlineWords.day(window.end()));
        add(words, norm.from() == null ? null : "начиная с " + bound(norm.from()));
        add(words, norm.until() == null ? null : "до конца срока: " + bound(norm.until()) + " включительно");
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(", "))
                + DeadlineWords.clock(norm.time());
    }

    private static void add(List<String> words, @Nullable String word) {
        if (word != null) {
            words.add(word);
        }
    }

    private static String frequency(Norm.Recurring norm) {
        return switch (norm.freq()) {
            case YEARLY -> "ежегодно";
            case HALFYEAR -> "каждое полугодие";
            case TERMLY -> "каждую учебную четверть";
            case QUARTERLY -> "ежеквартально";
            case MONTHLY -> "ежемесячно";
            case WEEKLY -> "еженедельно";
            case OTHER -> norm.interval() == null ? "" : interval(norm.interval());
        };
    }

    private static String interval(Period interval) {
        if (interval.equals(Period.ofDays(1))) {
            return "ежедневно";
        }
        if (interval.getYears() > 0) {
            return "раз в " + DeadlineWords.counted(interval.getYears(), "год", "года", "лет");
        }
        return interval.getMonths() > 0
                ? "раз в " + DeadlineWords.counted(interval.getMonths(), "месяц", "месяца", "месяцев")
                : "раз в " + DeadlineWords.counted(interval.getDays(), "день", "дня", "дней");
    }

    private static @Nullable String times(Norm.Recurring norm) {
        Integer times = norm.times();
        boolean listed = !norm.picks().equals(Norm.Picks.NONE);
        if (times == null || listed && !norm.minimum() || times == 1 && !norm.minimum()) {
            return null;
        }
        String often = DeadlineWords.counted(times, "раза", "раз", "раз");
        return norm.minimum() ? "не реже " + often : DeadlineWords.counted(times, "раз", "раза", "раз");
    }

    private static @Nullable String weekday(Norm.Recurring norm) {
        DayOfWeek day = norm.weekday();
        if (day == null) {
            return null;
        }
        String name = switch (day) {
            case MONDAY -> "понедельник";
            case TUESDAY -> "вторник";
            case WEDNESDAY -> "среда";
            case THURSDAY -> "четверг";
            case FRIDAY -> "пятница";
            case SATURDAY -> "суббота";
            case SUNDAY -> "воскресенье";
        };
        return switch (norm.nth()) {
            case null -> name;
            case Integer nth when nth < 0 -> name + " (последний такой день месяца)";
            case Integer nth -> name + " (" + nth + "-й такой день месяца)";
        };
    }

    private static @Nullable String by(Norm.Recurring norm) {
        return switch (norm.by()) {
            case null -> null;
            case ReportDay.OfYear(MonthDay day) ->
                "не позднее " + DeadlineWords.day(day) + (norm.nextYear() ? " следующего года" : "");
            case ReportDay.OfMonth by -> "не позднее " + by.day() + "-го числа" + month(by.offset());
        };
    }

    private static String month(ReportDay.@Nullable Offset offset) {
        return switch (offset) {
            case null -> "";
            case NEXT_MONTH -> " месяца, следующего за отчётным периодом";
            case LAST_MONTH -> " последнего месяца отчётного периода";
        };
    }

    private static String picks(Norm.Picks picks) {
        String months =
                picks.months().stream().map(month -> MONTHS.get(month - 1)).collect(Collectors.joining(", "));
        String dates = picks.dates().stream()
                .map(date -> "не позднее " + DeadlineWords.day(date))
                .collect(Collectors.joining("; "));
        String days = picks.days().stream().map(day -> day + "-го").collect(Collectors.joining(" и "));
        return months + dates + (days.isEmpty() ? "" : days + " числа");
    }

    private static String bound(@Nullable Bound bound) {
        return switch (Objects.requireNonNull(bound)) {
            case Bound.InYear(int year) -> year + " года";
            case Bound.OnDate(PartialDate date) -> DeadlineWords.day(date);
        };
    }
}
