package kaskad.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kaskad.kernel.Place;
import kaskad.reading.deadlines.Deadline;
import org.jspecify.annotations.Nullable;

/** One act with its clauses and group members. */
public record ActCard(
        UUID id,
        Place place,
        String organisation,
        String kind,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String title,
        @Nullable Official control,
        @Nullable Official signatory,
        @Nullable UUID attachment,
        Instant registeredAt,
        @Nullable String preamble,
        @Nullable ActControl underControl,
        List<Clause> clauses,
        List<Member> members) {
    public ActCard {
        clauses = List.copyOf(clauses);
        members = List.copyOf(members);
    }

    /** Whether its points are decisions of a meeting. */
    public boolean protocol() {
        return kind.toLowerCase(Locale.ROOT).startsWith("протокол");
    }

    /** A point of the act. */
    public record Clause(
            UUID id,
            @Nullable String number,
            String text,
            @Nullable String addressees,
            @Nullable Deadline deadline) {}

    /** A member of the group titled {@code group}. */
    public record Member(
            String group, String person, @Nullable String post) {}
}
