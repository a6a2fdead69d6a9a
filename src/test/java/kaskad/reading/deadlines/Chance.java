package kaskad.reading.deadlines;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;

/** Draws days, numbers and spellings for composed wordings. */
class Chance {
    static final List<String> MONTHS_OF =
            List.of("января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "));
    static final List<String> MONTHS =
            List.of("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" "));
    static final List<String> IN_MONTHS =
            List.of("январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре".split(" "));
    static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    static final List<String> ORDINALS = List.of("первый", "второй", "третий", "четвертый");

    private final Random random;

    Chance(Random random) {
        this.random = random;
    }

    boolean even() {
        return random.nextBoolean();
    }

    <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    String any(String... items) {
        return items[random.nextInt(items.length)];
    }

    int number(int from, int until) {
        return from + random.nextInt(until - from + 1);
    }

    LocalDate date() {
        return LocalDate.of(number(2024, 2031), number(1, 12), number(1, 28));
    }

    String written(LocalDate date) {
        String month = MONTHS_OF.get(date.getMonthValue() - 1);
        return switch (number(0, 4)) {
            case 0 -> "%02d.%02d.%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
            case 1 -> "«%02d» %s %d г.".formatted(date.getDayOfMonth(), month, date.getYear());
            case 2 -> "%d %s %d г.".formatted(date.getDayOfMonth(), month, date.getYear());
            default -> "%d %s %d года".formatted(date.getDayOfMonth(), month, date.getYear());
        };
    }

    String written(MonthDay day) {
        return day.getDayOfMonth() + " " + MONTHS_OF.get(day.getMonthValue() - 1);
    }

    String ofYear(int year) {
        return year + any(" г.", " года", "");
    }

    static LocalDate end(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
