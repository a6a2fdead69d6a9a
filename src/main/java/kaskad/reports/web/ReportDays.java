package kaskad.reports.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days as people write them, 10.12.2026, and as addresses carry them, 2026-12-10. */
final class ReportDays {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private ReportDays() {}

    static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** Empty where nothing was given, or no day. */
    static Optional<LocalDate> read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            String day = text.strip();
            return Optional.of(day.indexOf('-') > 0 ? LocalDate.parse(day) : LocalDate.parse(day, WRITTEN));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
