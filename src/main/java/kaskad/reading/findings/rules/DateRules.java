package kaskad.reading.findings.rules;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaskad.kernel.WorkingCalendar;
import kaskad.reading.deadlines.Norm;
import kaskad.reading.deadlines.PartialDate;
import kaskad.reading.findings.rules.DeadlineRules.Placed;
import kaskad.reading.text.Texts;
import kaskad.reading.text.WordPattern;

/** Dates of deadlines as they are written: impossible, on a day off, of a mistyped year, untidily typed. */
final class DateRules {
    static final List<Rule> ALL = List.of(
            Rule.error(Family.DEADLINES, "deadline-impossible-date", DateRules::impossibleDates),
            Rule.warning(Family.DEADLINES, "deadline-year-typo", DateRules::wrongYears),
            Rule.note(Family.DEADLINES, "deadline-on-day-off", DateRules::daysOff)
                    .together(),
            Rule.note(Family.DEADLINES, "deadline-untidy", DateRules::untidy)
                    .together()
                    .byRote());

    private static final WordPattern DIGITS =
            WordPattern.of("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.((?:20)?\\d{2})(?![\\d.]*\\d)");
    private static final WordPattern WORDS = WordPattern.of(
            "(?<![\\d.,–-])(\\d{1,2})\\s+(январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\\p{L}{0,2}(?:\\s+(20\\d\\d))?");
    private static final List<String> MONTHS =
            List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");
    private static final WordPattern YEAR = WordPattern.of(
            "(?<![\\d.,/№-])([12]\\d{2,4})(?=\\s*(?:-\\s*)?(?:год|г\\.|г(?!\\p{L})|уч))|(?<=\\d\\d\\.\\d\\d\\.)([12]\\d{2,4})(?!\\d)");
    private static final Pattern BY_DAY =
            Pattern.compile("(?:^|\\s)(?:до|к|не позднее|не позже)\\s+\\d{1,2}(?:\\.\\d|\\s+\\p{L})");
    private static final WordPattern DASH =
            WordPattern.of("(далее)\\s*[-–—]\\s*(?=\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DASHES = Pattern.compile("[–—]");
    private static final WordPattern MONTH_OF_YEAR = WordPattern.of(
            "((?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)[ья]|март|август|май|мая)(\\s+20\\d\\d\\s+)год(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2050;

    private DateRules() {}

    private static List<Spot> impossibleDates(Subject subject) {
        return DeadlineRules.all(subject)
                .flatMap(one -> impossible(one.deadline().raw()).map(one::spot).stream())
                .toList();
    }

    /** A day that no month has: «31 июня», «32.01.2025». */
    static Optional<String> impossible(String raw) {
        String text = Texts.low(raw);
        return Stream.concat(
                        DIGITS.all(text).stream().filter(date -> !exists(date, number(date, 2))),
                        WORDS.all(text).stream().filter(date -> !exists(date, month(date.group(2)))))
                .map(MatchResult::group)
                .findFirst();
    }

    private static boolean exists(MatchResult date, int month) {
        int day = number(date, 1);
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        String year = date.group(3);
        return day
                <= (year == null
                        ? Month.of(month).maxLength()
                        : YearMonth.of(Integer.parseInt(year.length() == 2 ? "20" + year : year), month)
                                .lengthOfMonth());
    }

    private static int number(MatchResult date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (word.startsWith(MONTHS.get(i)) && (i != 4 || !word.startsWith("мар"))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<Spot> wrongYears(Subject subject) {
        return DeadlineRules.all(subject)
                .flatMap(one -> wrongYear(one.deadline().raw()).map(one::spot).stream())
                .toList();
    }

    /** A year of three or five digits, or one in which nobody plans. */
    static Optional<String> wrongYear(String raw) {
        return YEAR.all(Texts.low(raw)).stream()
                .map(year -> year.group(1) == null ? year.group(2) : year.group(1))
                .filter(year -> year.length() != 4 || number(year) < FIRST_YEAR || number(year) > LAST_YEAR)
                .findFirst();
    }

    private static int number(String year) {
        return Integer.parseInt(year);
    }

    /** Control falls on the working day before, so the executor has less time than the wording promises. */
    private static List<Spot> daysOff(Subject subject) {
        return DeadlineRules.all(subject)
                .filter(one -> BY_DAY.matcher(Texts.low(one.deadline().raw())).find())
                .flatMap(DateRules::dayOff)
                .toList();
    }

    private static Stream<Spot> dayOff(Placed one) {
        if (one.deadline().norm() instanceof Norm.Once(PartialDate.Full(LocalDate day), var time)
                && WorkingCalendar.RUSSIA.isPublished(day.getYear())
                && !WorkingCalendar.RUSSIA.isWorking(day)) {
            LocalDate before = WorkingCalendar.RUSSIA.precedingWorkingDay(day);
            return Stream.of(one.spot(day.format(DeadlineRules.DAY), before.format(DeadlineRules.DAY)));
        }
        return Stream.empty();
    }

    /** «далее- ежегодно», «Апрель 2025 год»: read without trouble, but printed as they are. */
    private static List<Spot> untidy(Subject subject) {
        return DeadlineRules.measures(subject.measures())
                .flatMap(one -> tidied(one).stream())
                .toList();
    }

    private static Optional<Spot> tidied(Placed one) {
        String line = Texts.line(one.deadline().raw());
        String spaced = DASH.replaced(line, then -> then.group(1) + " – ");
        String tidy = MONTH_OF_YEAR.replaced(spaced, month -> month.group(1) + month.group(2) + "года");
        boolean same = tidy.equals(line)
                || DASHES.matcher(tidy)
                        .replaceAll("-")
                        .equals(DASHES.matcher(line).replaceAll("-"));
        return same
                ? Optional.empty()
                : Optional.of(one.spot(line, tidy).mended(one.deadline().raw(), tidy));
    }
}
