package kaskad.reading.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import kaskad.reading.deadlines.Wordings.Worded;

/** Composes what goes on all the time, terms, events and conditions. */
final class UndatedWordings extends Chance {
    UndatedWordings(Random random) {
        super(random);
    }

    List<Supplier<Worded>> makers() {
        return List.of(this::continuous, this::relative, this::undated);
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
        boolean working = even();
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
