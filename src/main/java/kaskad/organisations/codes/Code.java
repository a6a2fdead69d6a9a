package kaskad.organisations.codes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One code of an organisation and the days that it holds, the last included; no first day, as far back as is known. */
public record Code(
        UUID id,
        UUID organisation,
        CodeSystem system,
        String value,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
