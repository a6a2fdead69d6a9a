package kaskad.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of acts. */
public record ActRow(
        UUID id,
        String organisation,
        String kind,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String title,
        int clauses,
        boolean file) {}
