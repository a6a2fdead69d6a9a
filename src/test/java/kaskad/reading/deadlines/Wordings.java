package kaskad.reading.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes wordings from the grammar's combinations, each with the norm that it must have; no context is needed. */
public final class Wordings {
    /** A wording and its meaning; texts within events and conditions are only examples. */
    public record Worded(String text, Norm norm) {}

    private static final List<String> MONTHS_OF =
            List.of("января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "));
    private static final List<String> MONTHS =
            List.of("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" "));
    private static final List<String> IN_MONTHS =
            List.of("январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре".split(" "));
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final List<String> ORDINALS = List.of("первый", "второй", "третий", "четвертый");

    private final Random random;
    private final List<Supplier<Worded>> makers = List.of(
            this::day,
            this::month,
            this::quarter,
            this::year,
            this::days,
            this::months,
            this::years,
            this::partOfMonth,
            this::during,
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
            this::window,
            this::continuous,
            this::relative,
            this::undated);

    public Wordings(Random random) {
        this.random = random;
    }

    public Worded next() {
        return any(makers).get();
    }

    <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private String any(String... items) {
        return items[random.nextInt(items.length)];
    }

    private int number(int from, int until) {
        return from + random.nextInt(until - from + 1);
    }

    private LocalDate date() {
        return LocalDate.of(number(2024, 2031), number(1, 12), number(1, 28));
    }

    private String written(LocalDate date) {
        String month = MONTHS_OF.get(date.getMonthValue() - 1);
        return switch (number(0, 4)) {
            case 0 -> "%02d.%02d.%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
            case 1 -> "«%02d» %s %d г.".formatted(date.getDayOfMonth(), month, date.getYear());
            case 2 -> "%d %s %d г.".formatted(date.getDayOfMonth(), month, date.getYear());
            default -> "%d %s %d года".formatted(date.getDayOfMonth(), month, date.getYear());
        };
    }

    private String written(MonthDay day) {
        return day.getDayOfMonth() + " " + MONTHS_OF.get(day.getMonthValue() - 1);
    }

    private String ofYear(int year) {
        return year + any(" г.", " года", "");
    }

    private Worded day() {
        LocalDate date = date();
        if (random.nextInt(5) == 0) {
            LocalTime time = LocalTime.of(number(9, 18), any(List.of(0, 30)));
            return new Worded("до " + time + " " + written(date), new Norm.Once(PartialDate.of(date), time));
        }
        String lead = any("до ", "к ", "не позднее ", "в срок до ", "Срок: до ", "");
        return new Worded(lead + written(date), new Norm.Once(PartialDate.of(date), null));
    }

    private Worded month() {
        YearMonth month = YearMonth.from(date());
        String text = any(
                MONTHS.get(month.getMonthValue() - 1) + " " + ofYear(month.getYear()),
                "в " + IN_MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear() + " года",
                "до конца " + MONTHS_OF.get(month.getMonthValue() - 1) + " " + month.getYear() + " года");
        return once(text, month.atEndOfMonth());
    }

    private Worded quarter() {
        int year = number(2024, 2031);
        int quarter = number(1, 4);
        String name = any(ROMAN.get(quarter - 1), String.valueOf(quarter), ORDINALS.get(quarter - 1));
        if (quarter <= 2 && random.nextInt(3) == 0) {
            String half = any(ROMAN.get(quarter - 1), String.valueOf(quarter)) + " полугодие " + ofYear(year);
            return once(half, YearMonth.of(year, 6 * quarter).atEndOfMonth());
        }
        return once(
                name + " квартал " + ofYear(year),
                YearMonth.of(year, 3 * quarter).atEndOfMonth());
    }

    private Worded year() {
        int year = number(2024, 2035);
        return once(
                any("до %d года", "%d год", "%d г.", "к %d году", "до конца %d года")
                        .formatted(year),
                end(year));
    }

    private static LocalDate end(int year) {
        return LocalDate.of(year, 12, 31);
    }

    private static Worded once(String text, LocalDate due) {
        return new Worded(text, new Norm.Once(PartialDate.of(due), null));
    }

    private static Worded range(String text, LocalDate start, LocalDate end) {
        return new Worded(text, new Norm.Range(PartialDate.of(start), PartialDate.of(end)));
    }

    private Worded days() {
        LocalDate start = date();
        LocalDate end = start.plusDays(number(1, 80));
        if (YearMonth.from(start).equals(YearMonth.from(end))) {
            String month = MONTHS_OF.get(end.getMonthValue() - 1) + " " + ofYear(end.getYear());
            String text =
                    any("с %d по %d %s", "%d – %d %s").formatted(start.getDayOfMonth(), end.getDayOfMonth(), month);
            return range(text, start, end);
        }
        return range("с " + written(start) + " по " + written(end), start, end);
    }

    private Worded months() {
        YearMonth start = YearMonth.from(date());
        YearMonth end = start.plusMonths(number(1, 10));
        String first = MONTHS.get(start.getMonthValue() - 1);
        String last = MONTHS.get(end.getMonthValue() - 1) + " " + end.getYear() + any(" г.", " года");
        String year = start.getYear() == end.getYear() && random.nextBoolean() ? "" : " " + start.getYear() + " г.";
        return range(first + year + " – " + last, start.atDay(1), end.atEndOfMonth());
    }

    private Worded years() {
        int from = number(2024, 2028);
        if (random.nextInt(3) == 0) {
            String text =
                    any("%d-%d учебный год", "%d/%d уч. г.", "в %d/%d учебном году", "в течение %d-%d учебного года");
            return range(text.formatted(from, from + 1), LocalDate.of(from, 9, 1), LocalDate.of(from + 1, 5, 31));
        }
        int until = from + number(1, 6);
        String text = any("%d–%d годы", "%d-%d гг.", "с %d по %d год", "в %d–%d годах", "в течение %d – %d годов");
        return range(text.formatted(from, until), LocalDate.of(from, 1, 1), end(until));
    }

    private Worded partOfMonth() {
        YearMonth month = YearMonth.from(date());
        int third = number(1, 3);
        String of = " " + MONTHS_OF.get(month.getMonthValue() - 1) + " " + ofYear(month.getYear());
        if (random.nextInt(3) == 0) {
            int week = number(1, 4);
            String text = any(ROMAN.get(week - 1), String.valueOf(week), week + "-я") + " неделя" + of;
            return range(text, month.atDay(7 * week - 6), month.atDay(7 * week));
        }
        String text = random.nextBoolean()
                ? any(ROMAN.get(third - 1), String.valueOf(third), third + "-я") + " декада" + of
                : List.of("начало", "середина", "конец").get(third - 1) + of;
        return range(text, month.atDay(10 * third - 9), third == 3 ? month.atEndOfMonth() : month.atDay(10 * third));
    }

    private Worded during() {
        YearMonth month = YearMonth.from(date());
        int year = month.getYear();
        int quarter = (month.getMonthValue() + 2) / 3;
        return switch (number(0, 2)) {
            case 0 -> range("в течение " + year + any(" года", " г."), LocalDate.of(year, 1, 1), end(year));
            case 1 ->
                range(
                        "в течение " + ROMAN.get(quarter - 1) + " квартала " + year + " года",
                        LocalDate.of(year, 3 * quarter - 2, 1),
                        YearMonth.of(year, 3 * quarter).atEndOfMonth());
            default ->
                range(
                        "в течение " + MONTHS_OF.get(month.getMonthValue() - 1) + " " + year + " года",
                        month.atDay(1),
                        month.atEndOfMonth());
        };
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
        boolean minimum = random.nextBoolean();
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
        if (random.nextBoolean()) {
            String text = any("ежегодно, %s квартал", "ежегодно, в %s квартале").formatted(ROMAN.get(quarter - 1));
            return recurring(text, Frequency.YEARLY, draft -> named(draft, 3 * quarter - 2, 3 * quarter));
        }
        String text = random.nextBoolean()
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
        if (random.nextBoolean()) {
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
        boolean yearly = random.nextBoolean();
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

    private Worded continuous() {
        LocalDate date = date();
        int year = date.getYear();
        PartialDate start = PartialDate.of(date);
        return switch (number(0, 4)) {
            case 0 ->
                new Worded(any("постоянно", "весь период", "на постоянной основе"), new Norm.Continuous(null, null));
            case 1 -> new Worded(any("с ", "постоянно с ") + written(date), new Norm.Continuous(start, null));
            case 2 ->
                new Worded("постоянно до " + year + " года", new Norm.Continuous(null, PartialDate.of(end(year))));
            case 3 ->
                new Worded(
                        MONTHS.get(date.getMonthValue() - 1) + " " + year
                                + any(" г., далее постоянно", ", далее-постоянно"),
                        new Norm.Continuous(PartialDate.of(date.withDayOfMonth(1)), null));
            default ->
                new Worded(
                        year + " год, далее - постоянно",
                        new Norm.Continuous(PartialDate.of(LocalDate.of(year, 1, 1)), null));
        };
    }

    private Worded relative() {
        int count = number(2, 30);
        boolean working = random.nextBoolean();
        Norm.DayCount unit = working ? Norm.DayCount.WORKING : Norm.DayCount.CALENDAR;
        String days = count + (working ? " рабочих дней " : any(" дней ", " календарных дней "));
        return switch (number(0, 2)) {
            case 0 ->
                new Worded(
                        "в течение " + days + any("со дня", "с даты", "с момента") + " подписания",
                        new Norm.Relative(count, null, null, unit, "подписание", null));
            case 1 ->
                new Worded(
                        "не позднее чем за " + days + "до начала смены",
                        new Norm.Relative(count, null, null, unit, null, "начало смены"));
            default ->
                new Worded("незамедлительно", new Norm.Relative(0, null, null, Norm.DayCount.CALENDAR, null, null));
        };
    }

    private Worded undated() {
        return switch (number(0, 3)) {
            case 0 -> new Worded(any("по мере необходимости", "по мере поступления заявок"), new Norm.Conditional("…"));
            case 1 ->
                new Worded(any("по отдельному графику", "согласно плану работы"), new Norm.Event("…", true, null));
            case 2 -> new Worded(any("по итогам мониторинга", "осенние каникулы"), new Norm.Event("…", false, null));
            default -> {
                int term = number(1, 4);
                yield new Worded(
                        any(ROMAN.get(term - 1), String.valueOf(term)) + " четверть", new Norm.Event("…", false, term));
            }
        };
    }
}
