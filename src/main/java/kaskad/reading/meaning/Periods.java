package kaskad.reading.meaning;

import java.time.LocalDate;
import java.time.Month;
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
    private static final Pattern YEARS = Pattern.compile("(20\\d\\d) ?(?:[-–—]|до|по|года? ?[-–—]) ?(20\\d\\d)");
    private static final Pattern OPEN = Pattern.compile("(?:до|по) (20\\d\\d) ?г");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)(?: ?(?:год|г))?");
    private static final Pattern FOREIGN = Pattern.compile("(?<!\\p{L})от \\d[^ ]* ?(?:\\p{L}+ 20\\d\\d)?|№ ?\\S+");

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
            return new Span(LocalDate.of(start, Month.SEPTEMBER, 1), LocalDate.of(start + 1, Month.AUGUST, 31));
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
            return span(year, year);
        });
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
