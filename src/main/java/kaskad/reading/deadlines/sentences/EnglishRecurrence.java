package kaskad.reading.deadlines.sentences;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kaskad.reading.deadlines.Bound;
import kaskad.reading.deadlines.Frequency;
import kaskad.reading.deadlines.Norm;
import kaskad.reading.deadlines.PartialDate;
import kaskad.reading.deadlines.ReportDay;
import org.jspecify.annotations.Nullable;

/** A recurrence in English, in the order of the Russian sentence. */
final class EnglishRecurrence {
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    private EnglishRecurrence() {}

    static String of(Norm.Recurring norm) {
        List<String> words = new ArrayList<>();
        words.add(frequency(norm));
        words.add(weekday(norm));
        words.add(by(norm));
        words.add(picks(norm.picks()));
        Norm.Window window = norm.window();
        words.add(window == null ? "" : EnglishSentence.between(window.start(), window.end()));
        words.add(bound("from ", norm.from()));
        words.add(bound("until ", norm.until()));
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(", "))
                + EnglishSentence.clock(norm.time());
    }

    private static String frequency(Norm.Recurring norm) {
        Period interval = norm.interval();
        String unit = interval == null ? unit(norm.freq()) : unit(interval);
        Integer times = norm.times();
        if (unit.isEmpty() || times == null) {
            return unit.isEmpty() ? "" : "every " + unit;
        }
        String often = times == 1 ? "once" : times == 2 ? "twice" : times + " times";
        return (norm.minimum() ? "at least " : "") + often + " every " + unit;
    }

    private static String unit(Frequency freq) {
        return switch (freq) {
            case YEARLY -> "year";
            case HALFYEAR -> "half-year";
            case TERMLY -> "school term";
            case QUARTERLY -> "quarter";
            case MONTHLY -> "month";
            case WEEKLY -> "week";
            case OTHER -> "";
        };
    }

    private static String unit(Period interval) {
        if (interval.getYears() > 0) {
            return several(interval.getYears(), "year");
        }
        if (interval.getMonths() > 0) {
            return several(interval.getMonths(), "month");
        }
        int days = interval.getDays();
        return days % 7 == 0 ? several(days / 7, "week") : several(days, "day");
    }

    private static String several(int number, String word) {
        return number == 1 ? word : EnglishSentence.counted(number, word);
    }

    private static String weekday(Norm.Recurring norm) {
        DayOfWeek day = norm.weekday();
        if (day == null) {
            return "";
        }
        String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        Integer nth = norm.nth();
        if (nth == null) {
            return "on " + name + "s";
        }
        return "on the " + (nth < 1 || nth > ORDINALS.size() ? "last" : ORDINALS.get(nth - 1)) + " " + name;
    }

    private static String by(Norm.Recurring norm) {
        return switch (norm.by()) {
            case null -> "";
            case ReportDay.OfYear(MonthDay day) -> {
                PartialDate start = norm.windowStart();
                String words = start == null
                        ? "not later than " + EnglishSentence.day(day)
                        : EnglishSentence.between(start, PartialDate.of(day));
                yield words + (norm.nextYear() ? " of the year after the one reported on" : "");
            }
            case ReportDay.OfMonth by -> "not later than day " + by.day() + month(by.offset());
        };
    }

    private static String month(ReportDay.@Nullable Offset offset) {
        return switch (offset) {
            case null -> " of the month";
            case NEXT_MONTH -> " of the month after the period reported on";
            case LAST_MONTH -> " of the last month of the period";
        };
    }

    private static String picks(Norm.Picks picks) {
        List<String> words = new ArrayList<>();
        if (!picks.months().isEmpty()) {
            words.add("in "
                    + listed(picks.months().stream()
                            .map(month -> Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                            .toList()));
        }
        if (!picks.days().isEmpty()) {
            words.add("on days "
                    + listed(picks.days().stream().map(String::valueOf).toList()) + " of the month");
        }
        if (!picks.dates().isEmpty()) {
            words.add("not later than "
                    + listed(picks.dates().stream().map(EnglishSentence::day).toList()));
        }
        return String.join(", ", words);
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.getFirst() : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static String bound(String lead, @Nullable Bound bound) {
        return switch (bound) {
            case null -> "";
            case Bound.InYear(int year) -> lead + (lead.startsWith("until") ? "the end of " : "") + year;
            case Bound.OnDate(PartialDate date) -> lead + EnglishSentence.day(date);
        };
    }
}
