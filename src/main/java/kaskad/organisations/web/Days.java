package kaskad.organisations.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/** A day as it is typed, dd.MM.yyyy. */
final class Days {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    /** {@code null} for what is no day; ask {@link #wrong} whether something was typed. */
    static @Nullable LocalDate of(@Nullable String typed) {
        try {
            return LocalDate.parse(OrganisationForm.text(typed), DAY);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static boolean wrong(@Nullable String typed) {
        return !OrganisationForm.text(typed).isEmpty() && of(typed) == null;
    }

    static LocalDate or(@Nullable String typed, LocalDate otherwise) {
        LocalDate day = of(typed);
        return day == null ? otherwise : day;
    }
}
