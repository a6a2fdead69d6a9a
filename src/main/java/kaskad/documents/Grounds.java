package kaskad.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an act says of itself beside its points: its preamble, the acts that it rests on, what it approves. */
public record Grounds(@Nullable String preamble, List<Basis> basis, List<Appendix> appendices) {
    public static final Grounds NONE = new Grounds(null, List.of(), List.of());

    public Grounds {
        basis = List.copyOf(basis);
        appendices = List.copyOf(appendices);
    }

    /** An act that it rests on («во исполнение…»), as far as it is named. */
    public record Basis(
            @Nullable String kind,
            @Nullable String issuer,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String title) {}

    /**
     * What a point approves.
     *
     * @param clause the number of the point
     * @param kind "plan", "group" or "other"
     */
    public record Appendix(
            @Nullable String number, @Nullable String clause, String kind, String title) {}
}
