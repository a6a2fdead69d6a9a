package kaskad.reading.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import kaskad.reading.deadlines.Wordings.Worded;

/** Composes days, named periods and stretches. */
final class DatedWordings extends Chance {
    DatedWordings(Random random) {
        super(random);
    }

    List<Supplier<Worded>> makers() {
        return List.of(
                this::day,
                this::month,
                this::quarter,
                this::year,
                this::days,
                this::months,
                this::years,
                this::partOfMonth,
                this::during);
    }

    private Worded day() {
        LocalDate date = date();
        if (number(1, 5) == 1) {
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
        if (quarter <= 2 && number(1, 3) == 1) {
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
        String year = start.getYear() == end.getYear() && even() ? "" : " " + start.getYear() + " г.";
        return range(first + year + " – " + last, start.atDay(1), end.atEndOfMonth());
    }

    private Worded years() {
        int from = number(2024, 2028);
        if (number(1, 3) == 1) {
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
        if (number(1, 3) == 1) {
            int week = number(1, 4);
            String text = any(ROMAN.get(week - 1), String.valueOf(week), week + "-я") + " неделя" + of;
            return range(text, month.atDay(7 * week - 6), month.atDay(7 * week));
        }
        String text = even()
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
}
