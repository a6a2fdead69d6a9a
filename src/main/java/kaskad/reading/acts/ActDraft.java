package kaskad.reading.acts;

import java.util.List;
import kaskad.reading.At;
import kaskad.reading.ReadExecutors;
import org.jspecify.annotations.Nullable;

/** An order as it is written. */
public record ActDraft(
        @Nullable String kind,
        @Nullable String issuer,
        @Nullable String date,
        @Nullable String number,
        @Nullable String title,
        @Nullable String preamble,
        List<BasisDraft> basis,
        List<ClauseDraft> clauses,
        @Nullable ControlDraft control,
        @Nullable SignatoryDraft signatory) {

    /** An act that the order rests on. */
    public record BasisDraft(
            @Nullable String kind,
            @Nullable String issuer,
            @Nullable String date,
            @Nullable String number,
            @Nullable String title) {}

    /** A point of the order: number without a final dot, null where a duty has none; its addressee is read already. */
    public record ClauseDraft(
            @Nullable String number,
            String text,
            @Nullable ReadExecutors addressee,
            @Nullable String deadline,
            At at) {}

    /** Who controls the order. */
    public record ControlDraft(
            @Nullable String post, @Nullable String person) {}

    /** Who signed the order. */
    public record SignatoryDraft(
            @Nullable String post, @Nullable String person, boolean acting) {}
}
