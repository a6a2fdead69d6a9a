package kaskad.intake.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import kaskad.documents.Grounds;
import kaskad.reading.amendments.Amendment;
import org.jspecify.annotations.Nullable;

/**
 * The requisites and clauses of an order or another act.
 *
 * @param amendments what it changes in other acts; none in drafts of earlier versions
 * @param grounds what it rests on and approves; none in drafts of earlier versions
 */
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
        List<DraftClause> clauses,
        List<Amendment> amendments,
        Grounds grounds) {
    /** For a document that says of itself only what it is called. */
    public static final DraftAct EMPTY = new DraftAct("", "", "", null, "", "", "", "", "", List.of(), List.of(), Grounds.NONE);

    public DraftAct {
        clauses = List.copyOf(clauses);
        amendments = List.copyOf(Objects.requireNonNullElse(amendments, List.of()));
        grounds = Objects.requireNonNullElse(grounds, Grounds.NONE);
    }

    public DraftAct withClause(int index, UnaryOperator<DraftClause> change) {
        List<DraftClause> changed = Draft.changed(clauses, index, change);
        return new DraftAct(
                kind,
                issuer,
                number,
                date,
                title,
                controlPost,
                controlPerson,
                signatoryPost,
                signatoryPerson,
                changed,
                amendments,
                grounds);
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
                clauses,
                amendments,
                grounds);
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
                clauses,
                amendments,
                grounds);
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
                clauses,
                amendments,
                grounds);
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
                clauses,
                amendments,
                grounds);
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
                clauses,
                amendments,
                grounds);
    }

    public DraftAct withControl(String post, String person) {
        return new DraftAct(
                kind, issuer, number, date, title, post, person, signatoryPost, signatoryPerson, clauses, amendments, grounds);
    }

    public DraftAct withSignatory(String post, String person) {
        return new DraftAct(
                kind, issuer, number, date, title, controlPost, controlPerson, post, person, clauses, amendments, grounds);
    }
}
