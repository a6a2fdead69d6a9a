package kaskad.intake.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The requisites and clauses of an order or another act. */
public record DraftAct(
        String kind,
        String issuer,
        String number,
        @Nullable LocalDate date,
        String title,
        String controlPost,
        String controlPerson,
        String signatoryPost,
        String signatoryPerson,
        List<DraftClause> clauses) {
    /** For a document that says of itself only what it is called. */
    public static final DraftAct EMPTY = new DraftAct("", "", "", null, "", "", "", "", "", List.of());

    public DraftAct {
        clauses = List.copyOf(clauses);
    }

    public DraftAct withClause(int index, UnaryOperator<DraftClause> change) {
        List<DraftClause> changed = Draft.changed(clauses, index, change);
        return new DraftAct(
                kind, issuer, number, date, title, controlPost, controlPerson, signatoryPost, signatoryPerson, changed);
    }

    public DraftAct withKind(String changed) {
        return new DraftAct(
                changed,
                issuer,
                number,
                date,
                title,
                controlPost,
                controlPerson,
                signatoryPost,
                signatoryPerson,
                clauses);
    }

    public DraftAct withIssuer(String changed) {
        return new DraftAct(
                kind,
                changed,
                number,
                date,
                title,
                controlPost,
                controlPerson,
                signatoryPost,
                signatoryPerson,
                clauses);
    }

    public DraftAct withNumber(String changed) {
        return new DraftAct(
                kind,
                issuer,
                changed,
                date,
                title,
                controlPost,
                controlPerson,
                signatoryPost,
                signatoryPerson,
                clauses);
    }

    public DraftAct withDate(@Nullable LocalDate changed) {
        return new DraftAct(
                kind,
                issuer,
                number,
                changed,
                title,
                controlPost,
                controlPerson,
                signatoryPost,
                signatoryPerson,
                clauses);
    }

    public DraftAct withTitle(String changed) {
        return new DraftAct(
                kind,
                issuer,
                number,
                date,
                changed,
                controlPost,
                controlPerson,
                signatoryPost,
                signatoryPerson,
                clauses);
    }

    public DraftAct withControl(String post, String person) {
        return new DraftAct(kind, issuer, number, date, title, post, person, signatoryPost, signatoryPerson, clauses);
    }

    public DraftAct withSignatory(String post, String person) {
        return new DraftAct(kind, issuer, number, date, title, controlPost, controlPerson, post, person, clauses);
    }
}
