package kaskad.reading.meaning;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kaskad.reading.ReadPlan.Span;
import kaskad.reading.acts.Words;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/** The period of a plan from the words of its title. A school year runs from 1 September to 31 August. */
final class Periods {
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("(20\\d\\d) ?[-–—/] ?(?:20)?(\\d\\d) ?(?:уч\\p{L}*\\.?|уч\\.? ?год|у\\.? ?г)");
    private static final Pattern YEARS = Pattern.compile("(20\\d\\d) ?(?:г\\.? ?|года? ?)?(?:[-–—]|до|по) ?(20\\d\\d)");
    private static final Pattern OPEN = Pattern.compile("(?:до|по) (20\\d\\d) ?г");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)(?: ?(?:год|г))?");
    private static final Pattern FOREIGN = Pattern.compile("(?<!\\p{L})от \\d[^ ]* ?(?:\\p{L}+ 20\\d\\d)?|№ ?\\S+");
    private static final Pattern HALF = Pattern.compile(
            "(?<!\\p{L})(?:(перв\\p{L}{2,3}|i|1(?:-\\p{L}+)?)|втор\\p{L}{2,3}|ii|2(?:-\\p{L}+)?) полугоди");
    private static final Pattern QUARTER = Pattern.compile("(?<!\\p{L})(i{1,3}|iv|[1-4]) квартал");
    private static final Pattern MONTH = Pattern.compile(
            "(?:на|за|в|\\() ?(янв|фев|мар|апр|ма[йея]|июн|июл|авг|сен|окт|ноя|дек)\\p{L}* (?:месяц\\p{L}* )?20\\d\\d");
    private static final List<String> MONTHS =
            List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");
    private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");

    private Periods() {}

    static Span of(String title) {
        String low = FOREIGN.matcher(Texts.low(title)).replaceAll(" ");
        return school(low)
                .or(() -> years(low))
                .or(() -> open(low))
                .or(() -> year(low))
                .orElse(Span.UNKNOWN);
    }

    private static Optional<Span> school(String low) {
        return first(SCHOOL_YEAR, low).map(found -> {
            int start = Integer.parseInt(found.group(1));
            Span whole = new Span(LocalDate.of(start, Month.SEPTEMBER, 1), LocalDate.of(start + 1, Month.AUGUST, 31));
            return first(HALF, low)
                    .map(half -> half.group(1) != null
                            ? new Span(whole.from(), LocalDate.of(start, Month.DECEMBER, 31))
                            : new Span(
                                    LocalDate.of(start + 1, Month.JANUARY, 1), LocalDate.of(start + 1, Month.MAY, 31)))
                    .orElse(whole);
        });
    }

    private static Optional<Span> years(String low) {
        return first(YEARS, low)
                .filter(found -> found.group(1).compareTo(found.group(2)) < 0)
                .map(found -> span(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
    }

    private static Optional<Span> open(String low) {
        return first(OPEN, low).map(found -> new Span(null, end(Integer.parseInt(found.group(1)))));
    }

    private static Optional<Span> year(String low) {
        return first(YEAR, low).map(found -> {
            int year = Integer.parseInt(found.group(1));
            return part(low, year).orElse(span(year, year));
        });
    }

    /** A half, a quarter or a month of the year. */
    private static Optional<Span> part(String low, int year) {
        return first(HALF, low)
                .map(half -> half.group(1) != null ? months(year, 1, 6) : months(year, 7, 12))
                .or(() -> first(QUARTER, low).map(found -> {
                    int last = 3 * (Math.max(0, QUARTERS.indexOf(digits(found.group(1)))) + 1);
                    return months(year, last - 2, last);
                }))
                .or(() -> first(MONTH, low).map(found -> {
                    String name =
                            found.group(1).startsWith("ма") && !found.group(1).equals("мар") ? "ма" : found.group(1);
                    int month = MONTHS.indexOf(name) + 1;
                    return months(year, month, month);
                }));
    }

    private static String digits(String quarter) {
        return Character.isDigit(quarter.charAt(0)) ? QUARTERS.get(quarter.charAt(0) - '1') : quarter;
    }

    private static Span months(int year, int first, int last) {
        return new Span(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    private static Span span(int from, int until) {
        return new Span(LocalDate.of(from, Month.JANUARY, 1), end(until));
    }

    private static LocalDate end(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    private static Optional<MatchResult> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst();
    }

    /** The date of the act that an appendix names: «Приложение к приказу … от 11.10.2023 № 902». */
    static @Nullable LocalDate actDate(List<String> lines) {
        return lines.stream()
                .filter(line -> Texts.low(line).contains("от "))
                .map(Words::date)
                .flatMap(Optional::stream)
                .map(LocalDate::parse)
                .findFirst()
                .orElse(null);
    }

    /** The year that fills a missing one: the plan's own single year, else the year of the act. */
    static DeadlineContext context(String title, Span period, @Nullable LocalDate act) {
        LocalDate from = period.from();
        LocalDate until = period.until();
        if (from != null && until != null && from.getMonth() == Month.SEPTEMBER) {
            return DeadlineContext.schoolYear(from.getYear());
        }
        if (from != null && until != null) {
            return from.getYear() == until.getYear() ? DeadlineContext.year(from.getYear()) : DeadlineContext.NONE;
        }
        if (until != null || act == null || Texts.low(title).contains("ежегодн")) {
            return DeadlineContext.NONE;
        }
        return DeadlineContext.year(act.getYear());
    }
}
