package kaskad.reading.meaning;

import java.time.LocalDate;
import java.util.List;
import kaskad.reading.ReadAct;
import kaskad.reading.ReadClause;
import kaskad.reading.acts.ActDraft;
import kaskad.reading.acts.Appendices;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import org.jspecify.annotations.Nullable;

/** Reads the parts of an order; its own date gives deadlines their year. */
public final class ActMeaning {
    private ActMeaning() {}

    public static ReadAct of(ActDraft draft) {
        LocalDate date = date(draft.date());
        DeadlineContext context = date == null ? DeadlineContext.NONE : DeadlineContext.year(date.getYear());
        ActDraft.ControlDraft control = draft.control();
        ActDraft.SignatoryDraft signatory = draft.signatory();
        return new ReadAct(
                draft.kind(),
                draft.issuer(),
                date,
                draft.number(),
                draft.title(),
                draft.preamble(),
                draft.basis().stream().map(ActMeaning::basis).toList(),
                draft.clauses().stream().map(clause -> clause(clause, context)).toList(),
                Appendices.of(draft.clauses()),
                List.of(),
                control == null ? null : new ReadAct.Control(control.post(), control.person()),
                signatory == null
                        ? null
                        : new ReadAct.Signatory(signatory.post(), signatory.person(), signatory.acting()));
    }

    private static ReadClause clause(ActDraft.ClauseDraft draft, DeadlineContext context) {
        String deadline = draft.deadline();
        return new ReadClause(
                draft.number(),
                draft.text(),
                draft.addressee(),
                deadline == null ? null : DeadlineReader.read(deadline, context),
                draft.at());
    }

    private static ReadAct.Basis basis(ActDraft.BasisDraft draft) {
        return new ReadAct.Basis(draft.kind(), draft.issuer(), date(draft.date()), draft.number(), draft.title());
    }

    private static @Nullable LocalDate date(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
