package kaskad.organisations.names;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One name and the days that it holds, the last included.
 *
 * @param kind {@code full}, {@code short} or {@code other}
 * @param basis the act that gave it, as people write it
 */
public record OrganisationName(
        String kind,
        String text,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String basis) {}
