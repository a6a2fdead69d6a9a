package kaskad.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an act when it is registered, clauses and members in the act's order.
 *
 * @param organisation whose register it enters
 * @param kind as the act names itself: «Распоряжение», «Приказ»
 * @param attachment the file that it was read from
 */
public record NewAct(
        UUID organisation,
        String kind,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String title,
        @Nullable Official control,
        @Nullable Official signatory,
        @Nullable UUID attachment,
        List<NewClause> clauses,
        List<NewMember> members,
        Grounds grounds) {
    public NewAct {
        clauses = List.copyOf(clauses);
        members = List.copyOf(members);
    }

    /** An act that names no grounds. */
    public NewAct(
            UUID organisation,
            String kind,
            @Nullable String issuer,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String title,
            @Nullable Official control,
            @Nullable Official signatory,
            @Nullable UUID attachment,
            List<NewClause> clauses,
            List<NewMember> members) {
        this(
                organisation,
                kind,
                issuer,
                number,
                date,
                title,
                control,
                signatory,
                attachment,
                clauses,
                members,
                Grounds.NONE);
    }

    /** An act of which only the requisites are known. */
    public static NewAct requisites(
            UUID organisation,
            String kind,
            @Nullable String issuer,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String title) {
        return new NewAct(organisation, kind, issuer, number, date, title, null, null, null, List.of(), List.of());
    }
}
