package kaskad.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as it was read; null is what the document does not say.
 *
 * @param preamble the grounds as they are written, with the word that decides («приказываю»)
 */
public record ReadAct(
        @Nullable String kind,
        @Nullable String issuer,
        @Nullable LocalDate date,
        @Nullable String number,
        @Nullable String title,
        @Nullable String preamble,
        List<Basis> basis,
        List<ReadClause> clauses,
        @Nullable Control control,
        @Nullable Signatory signatory) {
    public ReadAct {
        basis = List.copyOf(basis);
        clauses = List.copyOf(clauses);
    }

    /** An act that the order rests on. */
    public record Basis(
            @Nullable String kind,
            @Nullable String issuer,
            @Nullable LocalDate date,
            @Nullable String number,
            @Nullable String title) {}

    /** Who controls the order: both null where the signatory keeps control. */
    public record Control(@Nullable String post, @Nullable String person) {}

    /** Who signed; {@code acting} where the post is held for a time. */
    public record Signatory(@Nullable String post, @Nullable String person, boolean acting) {}
}
