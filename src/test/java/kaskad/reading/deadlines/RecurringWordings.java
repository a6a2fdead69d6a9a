package kaskad.reading.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kaskad.reading.deadlines.Wordings.Worded;

/** Composes frequencies with their days, lists, windows and years. */
final class RecurringWordings extends Chance {
    RecurringWordings(Random random) {
        super(random);
    }

    List<Supplier<Worded>> makers() {
        return List.of(
                this::bareFrequency,
                this::times,
                this::interval,
                this::yearlyDay,
                this::yearlyPeriod,
                this::sequel,
                this::dayOfMonth,
                this::weekday,
                this::monthList,
                this::dateList,
                this::bounded,
                this::window);
    }

    private static Worded recurring(String text, Frequency freq, Consumer<Draft> keys) {
        Draft draft = new Draft(freq);
        keys.accept(draft);
        return new Worded(text, draft.norm());
    }

    private static String every(Frequency freq) {
        return switch (freq) {
            case YEARLY -> "ежегодно";
            case HALFYEAR -> "каждое полугодие";
            case TERMLY -> "каждую четверть";
            case QUARTERLY -> "ежеквартально";
            case MONTHLY -> "ежемесячно";
            case WEEKLY -> "еженедельно";
            case OTHER -> "ежедневно";
        };
    }

    private Worded bareFrequency() {
        Frequency freq = any(List.of(Frequency.values()));
        return recurring(
                every(freq), freq, draft -> draft.interval = freq == Frequency.OTHER ? Period.ofDays(1) : null);
    }

    private Worded times() {
        Frequency freq = any(List.of(Frequency.values()).subList(0, 6));
        String unit = switch (freq) {
            case YEARLY -> "год";
            case HALFYEAR -> "полугодие";
            case TERMLY -> "четверть";
            case QUARTERLY -> "квартал";
            case MONTHLY -> "месяц";
            case WEEKLY, OTHER -> "неделю";
        };
        int times = number(1, 4);
        boolean minimum = even();
        String text = minimum
                ? any("не реже ", "не менее ") + times + (times == 1 ? " раза в " : " раз в ") + unit
                : times + (times == 1 ? " раз в " : " раза в ") + unit;
        return recurring(text, freq, draft -> {
            draft.times = times;
            draft.minimum = minimum;
        });
    }

    private Worded interval() {
        int count = number(2, 5);
        String unit = any("года", "месяца", "недели");
        String text = "1 раз в " + count + " "
                + (count == 5
                        ? unit.replace("года", "лет")
                                .replace("месяца", "месяцев")
                                .replace("недели", "недель")
                        : unit);
        return recurring(text, Frequency.OTHER, draft -> {
            draft.times = 1;
            draft.interval = switch (unit) {
                case "года" -> Period.ofYears(count);
                case "месяца" -> Period.ofMonths(count);
                default -> Period.ofDays(7 * count);
            };
        });
    }

    private Worded yearlyDay() {
        MonthDay day = MonthDay.from(date());
        String text = any(
                "ежегодно до %s", "до %s ежегодно", "ежегодно, не позднее %s", "ежегодно, к %s", "до %s каждого года");
        return recurring(text.formatted(written(day)), Frequency.YEARLY, draft -> draft.by = new ReportDay.OfYear(day));
    }

    private Worded yearlyPeriod() {
        int month = number(1, 12);
        int quarter = (month + 2) / 3;
        if (even()) {
            String text = any("ежегодно, %s квартал", "ежегодно, в %s квартале").formatted(ROMAN.get(quarter - 1));
            return recurring(text, Frequency.YEARLY, draft -> named(draft, 3 * quarter - 2, 3 * quarter));
        }
        String text = even()
                ? any("ежегодно, %s", "%s, ежегодно", "%s (ежегодно)").formatted(MONTHS.get(month - 1))
                : "ежегодно в " + IN_MONTHS.get(month - 1);
        return recurring(text, Frequency.YEARLY, draft -> named(draft, month, month));
    }

    private static void named(Draft draft, int first, int last) {
        draft.windowStart = PartialDate.of(MonthDay.of(first, 1));
        draft.by = new ReportDay.OfYear(MonthDay.from(YearMonth.of(2025, last).atEndOfMonth()));
    }

    private Worded sequel() {
        LocalDate date = date();
        int year = date.getYear();
        int month = date.getMonthValue();
        String then = any(", далее - ежегодно", ", далее ежегодно", ", далее – ежегодно");
        return switch (number(0, 2)) {
            case 0 -> recurring(year + " год" + then, Frequency.YEARLY, draft -> draft.from = new Bound.InYear(year));
            case 1 ->
                recurring(MONTHS.get(month - 1) + " " + year + " года" + then, Frequency.YEARLY, draft -> {
                    draft.from = new Bound.InYear(year);
                    named(draft, month, month);
                });
            default ->
                recurring("до " + written(date) + then, Frequency.YEARLY, draft -> {
                    draft.from = new Bound.InYear(year);
                    draft.by = new ReportDay.OfYear(MonthDay.from(date));
                });
        };
    }

    private Worded dayOfMonth() {
        int day = number(1, 28);
        String until = any("до ", "не позднее ") + day + any(" числа", "-го числа");
        return switch (number(0, 3)) {
            case 0 -> byDay("ежемесячно, " + until, Frequency.MONTHLY, day, null);
            case 1 ->
                byDay(
                        "ежемесячно " + until + " месяца, следующего за отчетным",
                        Frequency.MONTHLY,
                        day,
                        ReportDay.Offset.NEXT_MONTH);
            case 2 ->
                byDay(
                        "ежеквартально, " + until + " месяца, следующего за отчетным кварталом",
                        Frequency.QUARTERLY,
                        day,
                        ReportDay.Offset.NEXT_MONTH);
            default ->
                byDay(
                        "ежеквартально " + until + " последнего месяца квартала",
                        Frequency.QUARTERLY,
                        day,
                        ReportDay.Offset.LAST_MONTH);
        };
    }

    private static Worded byDay(String text, Frequency freq, int day, ReportDay.Offset offset) {
        return recurring(text, freq, draft -> draft.by = new ReportDay.OfMonth(null, day, offset));
    }

    private Worded weekday() {
        int at = number(0, 4);
        DayOfWeek day = DayOfWeek.of(at + 1);
        if (even()) {
            int nth = number(1, 4);
            String name = List.of("понедельник", "вторник", "среда", "четверг", "пятница")
                    .get(at);
            String ordinal = at == 2 || at == 4
                    ? List.of("первая", "вторая", "третья", "четвертая").get(nth - 1)
                    : ORDINALS.get(nth - 1);
            return recurring(ordinal + " " + name + any(" месяца", " каждого месяца"), Frequency.MONTHLY, draft -> {
                draft.weekday = day;
                draft.nth = nth;
            });
        }
        String on = List.of("понедельникам", "вторникам", "средам", "четвергам", "пятницам")
                .get(at);
        return recurring(
                any("еженедельно по ", "по ", "еженедельно, по ") + on, Frequency.WEEKLY, draft -> draft.weekday = day);
    }

    private Worded monthList() {
        int first = number(1, 4);
        int second = first + number(2, 3);
        int third = second + number(2, 3);
        String all = MONTHS.get(first - 1) + ", " + MONTHS.get(second - 1) + ", " + MONTHS.get(third - 1);
        Norm.Picks picks = new Norm.Picks(List.of(first, second, third), List.of(), List.of());
        boolean yearly = even();
        return recurring(
                yearly ? "3 раза в год (" + all + ")" : all, yearly ? Frequency.YEARLY : Frequency.OTHER, draft -> {
                    draft.picks = picks;
                    draft.times = 3;
                });
    }

    private Worded dateList() {
        LocalDate first = date();
        LocalDate second = first.plusDays(number(40, 300));
        String text = any("до %s, до %s", "до %s и до %s", "%s, %s").formatted(written(first), written(second));
        return recurring(text, Frequency.OTHER, draft -> {
            draft.picks = new Norm.Picks(List.of(), List.of(), List.of(PartialDate.of(first), PartialDate.of(second)));
            draft.times = 2;
        });
    }

    private Worded bounded() {
        Frequency freq = any(List.of(Frequency.YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY, Frequency.WEEKLY));
        int from = number(2024, 2027);
        int until = from + number(1, 4);
        return switch (number(0, 3)) {
            case 0 ->
                recurring(
                        every(freq) + any(" с ", ", начиная с ") + from + " года",
                        freq,
                        draft -> draft.from = new Bound.InYear(from));
            case 1 ->
                recurring(every(freq) + " до " + until + " года", freq, draft -> draft.until = new Bound.InYear(until));
            case 2 -> years(every(freq) + " в течение " + from + " года", freq, from, from);
            default ->
                years(
                        every(freq)
                                + any(" в %d-%d годах", " с %d по %d год", ", %d–%d гг.")
                                        .formatted(from, until),
                        freq,
                        from,
                        until);
        };
    }

    private static Worded years(String text, Frequency freq, int from, int until) {
        return recurring(text, freq, draft -> {
            draft.from = new Bound.InYear(from);
            draft.until = new Bound.InYear(until);
        });
    }

    private Worded window() {
        Frequency freq = any(List.of(Frequency.MONTHLY, Frequency.WEEKLY));
        int from = number(1, 12);
        int until = from % 12 + 1;
        String text = every(freq) + ", с " + MONTHS_OF.get(from - 1) + " по " + MONTHS.get(until - 1);
        return recurring(
                text,
                freq,
                draft -> draft.window = new Norm.Window(
                        PartialDate.of(MonthDay.of(from, 1)),
                        PartialDate.of(MonthDay.from(YearMonth.of(2025, until).atEndOfMonth()))));
    }
}
