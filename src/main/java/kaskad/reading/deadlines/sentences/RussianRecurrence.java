package kaskad.reading.deadlines.sentences;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kaskad.reading.deadlines.Bound;
import kaskad.reading.deadlines.Frequency;
import kaskad.reading.deadlines.Norm;
import kaskad.reading.deadlines.PartialDate;
import kaskad.reading.deadlines.ReportDay;
import org.jspecify.annotations.Nullable;

/** A recurrence in Russian: how often, on which days, from when until when. */
final class RussianRecurrence {
    private static final List<String> IN_MONTHS = List.of(
            "январе",
            "феврале",
            "марте",
            "апреле",
            "мае",
            "июне",
            "июле",
            "августе",
            "сентябре",
            "октябре",
            "ноябре",
            "декабре");
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    private RussianRecurrence() {}

    static String of(Norm.Recurring norm) {
        List<String> words = new ArrayList<>();
        words.add(frequency(norm));
        words.add(weekday(norm));
        words.add(by(norm));
        words.add(picks(norm.picks()));
        Norm.Window window = norm.window();
        words.add(window == null ? "" : RussianSentence.between(window.start(), window.end()));
        words.add(bounds(norm.from(), norm.until()));
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(", "))
                + RussianSentence.clock(norm.time());
    }

    private static String frequency(Norm.Recurring norm) {
        Period interval = norm.interval();
        Integer times = norm.times();
        if (times == null) {
            return interval == null ? every(norm.freq()) : every(interval);
        }
        String unit = interval == null ? unit(norm.freq()) : unit(interval);
        if (unit.isEmpty()) {
            return "";
        }
        return norm.minimum()
                ? "не реже " + RussianSentence.counted(times, "раза", "раз", "раз") + " в " + unit
                : RussianSentence.counted(times, "раз", "раза", "раз") + " в " + unit;
    }

    private static String every(Frequency freq) {
        return switch (freq) {
            case YEARLY -> "ежегодно";
            case HALFYEAR -> "каждое полугодие";
            case TERMLY -> "каждую учебную четверть";
            case QUARTERLY -> "ежеквартально";
            case MONTHLY -> "ежемесячно";
            case WEEKLY -> "еженедельно";
            case OTHER -> "";
        };
    }

    private static String unit(Frequency freq) {
        return switch (freq) {
            case YEARLY -> "год";
            case HALFYEAR -> "полугодие";
            case TERMLY -> "учебную четверть";
            case QUARTERLY -> "квартал";
            case MONTHLY -> "месяц";
            case WEEKLY -> "неделю";
            case OTHER -> "";
        };
    }

    private static String every(Period interval) {
        return interval.equals(Period.ofDays(1)) ? "ежедневно" : "каждые " + unit(interval);
    }

    private static String unit(Period interval) {
        if (interval.equals(Period.ofDays(1))) {
            return "день";
        }
        if (interval.getYears() > 0) {
            return RussianSentence.counted(interval.getYears(), "год", "года", "лет");
        }
        if (interval.getMonths() > 0) {
            return RussianSentence.counted(interval.getMonths(), "месяц", "месяца", "месяцев");
        }
        int days = interval.getDays();
        return days % 7 == 0
                ? RussianSentence.counted(days / 7, "неделю", "недели", "недель")
                : RussianSentence.counted(days, "день", "дня", "дней");
    }

    private static String weekday(Norm.Recurring norm) {
        DayOfWeek day = norm.weekday();
        if (day == null) {
            return "";
        }
        Integer nth = norm.nth();
        return nth == null ? onDays(day) : nthDay(day, nth);
    }

    private static String onDays(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "по понедельникам";
            case TUESDAY -> "по вторникам";
            case WEDNESDAY -> "по средам";
            case THURSDAY -> "по четвергам";
            case FRIDAY -> "по пятницам";
            case SATURDAY -> "по субботам";
            case SUNDAY -> "по воскресеньям";
        };
    }

    /** «в первый понедельник», «во вторую среду», «в последнее воскресенье» (of the month). */
    private static String nthDay(DayOfWeek day, int nth) {
        String ending = switch (day) {
            case MONDAY, TUESDAY, THURSDAY -> nth == 2 ? "ой" : nth == -1 || nth == 3 ? "ий" : "ый";
            case WEDNESDAY, FRIDAY, SATURDAY -> nth == -1 ? "юю" : nth == 3 ? "ью" : "ую";
            case SUNDAY -> nth == -1 ? "ее" : nth == 3 ? "ье" : "ое";
        };
        String name = switch (day) {
            case MONDAY -> "понедельник";
            case TUESDAY -> "вторник";
            case WEDNESDAY -> "среду";
            case THURSDAY -> "четверг";
            case FRIDAY -> "пятницу";
            case SATURDAY -> "субботу";
            case SUNDAY -> "воскресенье";
        };
        String stem = switch (nth) {
            case 1 -> "перв";
            case 2 -> "втор";
            case 3 -> "трет";
            case 4 -> "четверт";
            case 5 -> "пят";
            default -> "последн";
        };
        return (nth == 2 ? "во " : "в ") + stem + ending + " " + name;
    }

    private static String by(Norm.Recurring norm) {
        return switch (norm.by()) {
            case null -> "";
            case ReportDay.OfYear(MonthDay day) -> {
                PartialDate start = norm.windowStart();
                String words =
                        start == null ? "не позднее " + RussianSentence.day(day) : within(start.dayOfYear(), day);
                yield words + (norm.nextYear() ? " года, следующего за отчётным" : "");
            }
            case ReportDay.OfMonth by -> "не позднее " + by.day() + " числа" + month(by.offset(), norm.freq());
        };
    }

    /** «в сентябре», «в IV квартале», «с 10 по 20 сентября». */
    private static String within(MonthDay start, MonthDay end) {
        int first = start.getMonthValue();
        int last = end.getMonthValue();
        boolean whole = start.getDayOfMonth() == 1
                && end.getDayOfMonth() == end.atYear(2025).withDayOfMonth(1).lengthOfMonth();
        if (whole && first == last) {
            return "в " + IN_MONTHS.get(first - 1);
        }
        if (whole && last == first + 2 && last % 3 == 0) {
            return (first == 4 ? "во " : "в ") + QUARTERS.get(first / 3) + " квартале";
        }
        return RussianSentence.between(PartialDate.of(start), PartialDate.of(end));
    }

    private static String month(ReportDay.@Nullable Offset offset, Frequency freq) {
        String period = switch (freq) {
            case QUARTERLY -> "кварталом";
            case HALFYEAR -> "полугодием";
            case MONTHLY -> "месяцем";
            case YEARLY, TERMLY, WEEKLY, OTHER -> "периодом";
        };
        return switch (offset) {
            case null -> "";
            case NEXT_MONTH -> " месяца, следующего за отчётным " + period;
            case LAST_MONTH -> " последнего месяца " + (freq == Frequency.HALFYEAR ? "полугодия" : "квартала");
        };
    }

    private static String picks(Norm.Picks picks) {
        List<String> words = new ArrayList<>();
        if (!picks.months().isEmpty()) {
            words.add("в "
                    + listed(picks.months().stream()
                            .map(month -> IN_MONTHS.get(month - 1))
                            .toList()));
        }
        if (!picks.days().isEmpty()) {
            words.add(listed(picks.days().stream().map(String::valueOf).toList()) + " числа");
        }
        if (!picks.dates().isEmpty()) {
            words.add(listed(picks.dates().stream()
                    .map(date -> "не позднее " + RussianSentence.day(date))
                    .toList()));
        }
        return String.join(", ", words);
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.getFirst() : String.join(", ", words.subList(0, last)) + " и " + words.get(last);
    }

    private static String bounds(@Nullable Bound from, @Nullable Bound until) {
        if (from instanceof Bound.InYear(int first) && until instanceof Bound.InYear(int last)) {
            return first == last ? "в течение " + first + " года" : "с " + first + " по " + last + " год";
        }
        if (from instanceof Bound.OnDate(PartialDate first) && until instanceof Bound.OnDate(PartialDate last)) {
            return RussianSentence.between(first, last);
        }
        String begins = switch (from) {
            case null -> "";
            case Bound.InYear(int year) -> "начиная с " + year + " года";
            case Bound.OnDate(PartialDate date) -> "начиная с " + RussianSentence.day(date);
        };
        String ends = switch (until) {
            case null -> "";
            case Bound.InYear(int year) -> "до " + year + " года включительно";
            case Bound.OnDate(PartialDate date) -> "по " + RussianSentence.day(date);
        };
        return begins + (begins.isEmpty() || ends.isEmpty() ? "" : ", ") + ends;
    }
}
