package kaskad.reading;

import java.time.LocalDate;
import java.util.List;
import kaskad.reading.amendments.Amendment;
import org.jspecify.annotations.Nullable;

/**
 * An order as it was read; null is what the document does not say.
 *
 * @param appendices what its points approve
 * @param amendments what it changes in other acts, in the order of the text
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
        List<Appendix> appendices,
        List<Amendment> amendments,
        @Nullable Control control,
        @Nullable Signatory signatory) {
    public ReadAct {
        basis = List.copyOf(basis);
        clauses = List.copyOf(clauses);
        appendices = List.copyOf(appendices);
        amendments = List.copyOf(amendments);
    }

    ReadAct withAmendments(List<Amendment> found) {
        return new ReadAct(
                kind, issuer, date, number, title, preamble, basis, clauses, appendices, found, control, signatory);
    }

    /** An act that the order rests on. */
    public record Basis(
            @Nullable String kind,
            @Nullable String issuer,
            @Nullable LocalDate date,
            @Nullable String number,
            @Nullable String title) {}

    /**
     * What a point approves.
     *
     * @param number the number of the appendix, null where there is but one
     * @param clause the number of the point that approves it
     * @param title the words of the point
     */
    public record Appendix(
            @Nullable String number, @Nullable String clause, AppendixKind kind, String title) {}

    /** Who controls the order: both null where the signatory keeps control. */
    public record Control(@Nullable String post, @Nullable String person) {}

    /** Who signed; {@code acting} where the post is held for a time. */
    public record Signatory(@Nullable String post, @Nullable String person, boolean acting) {}
}
