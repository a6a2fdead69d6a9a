package kaskad.reading.deadlines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

/** A date, or a day of the year where no year is known. */
public sealed interface PartialDate {

    /** A date with its year. */
    record Full(LocalDate date) implements PartialDate {
        @Override
        public String text() {
            return date.toString();
        }

        @Override
        public LocalDate in(int year) {
            return date;
        }
    }

    /** A day that some year will have. */
    record Yearless(MonthDay day) implements PartialDate {
        @Override
        public String text() {
            return day.toString();
        }

        @Override
        public LocalDate in(int year) {
            return day.atYear(year);
        }
    }

    /** ISO 8601: {@code 2025-09-01} or {@code --09-01}. */
    String text();

    /** The date, in {@code year} if it has none of its own. */
    LocalDate in(int year);

    default MonthDay dayOfYear() {
        return switch (this) {
            case Full(LocalDate date) -> MonthDay.from(date);
            case Yearless(MonthDay day) -> day;
        };
    }

    static PartialDate of(LocalDate date) {
        return new Full(date);
    }

    static PartialDate of(MonthDay day) {
        return new Yearless(day);
    }

    /** @throws DateTimeException if the text is no ISO date or day of the year */
    static PartialDate parse(String text) {
        return text.startsWith("--") ? new Yearless(MonthDay.parse(text)) : new Full(LocalDate.parse(text));
    }
}
