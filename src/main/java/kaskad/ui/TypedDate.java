package kaskad.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/** A day as people type it: dd.MM.yyyy. */
public final class TypedDate {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedDate() {}

    /** The day; {@code null} for what is none. */
    public static @Nullable LocalDate parse(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip(), DATE);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
