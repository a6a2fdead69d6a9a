package kaskad.plans.derivation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kaskad.kernel.Period;

/** A wording some years later: «до 15 декабря 2025 года» → 2026, «2025/26» → «2026/27». The date of an act stays. */
public final class YearShift {
    private static final Pattern YEAR =
            Pattern.compile("(?<act>от\\s{1,3}\\d{1,2}[.\\s]\\s{0,2}\\p{L}{0,9}\\d{0,2}[.\\s]\\s{0,2}20\\d\\d)"
                    + "|(?<!\\d)(?<year>20\\d\\d)(?:(?<between>\\s?[/–-]\\s?)(?<short>\\d\\d)(?!\\d))?(?!\\d)");

    private YearShift() {}

    public static String of(String text, int years) {
        return years == 0 ? text : YEAR.matcher(text).replaceAll(match -> shifted(match, years));
    }

    private static String shifted(MatchResult match, int years) {
        if (match.group("act") != null) {
            return match.group();
        }
        String year = String.valueOf(Integer.parseInt(match.group("year")) + years);
        String last = match.group("short");
        return last == null
                ? year
                : year
                        + match.group("between")
                        + String.format(Locale.ROOT, "%02d", (Integer.parseInt(last) + years) % 100);
    }

    public static Period of(Period period, int years) {
        return new Period(later(period.from(), years), later(period.until(), years));
    }

    private static LocalDate later(LocalDate day, int years) {
        return day.plusYears(years);
    }
}
