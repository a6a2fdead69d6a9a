package kaskad.reading.acts;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import kaskad.office.OfficeDocument;
import kaskad.reading.acts.ActDraft.ClauseDraft;
import kaskad.reading.acts.ActDraft.ControlDraft;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/** Finds the order that a document begins with. */
public final class ActFinder {
    private ActFinder() {}

    public static Optional<ActDraft> find(OfficeDocument document) {
        return Header.of(ActLine.of(document)).map(ActFinder::act);
    }

    private static ActDraft act(Header header) {
        Clauses.Read body = Clauses.read(header.body());
        return new ActDraft(
                header.kind(),
                header.issuer(),
                header.date(),
                header.number(),
                header.title(),
                header.decision(),
                Basis.of(header.preamble()),
                body.clauses(),
                control(body.clauses()),
                Signature.read(body.rest()).orElse(null));
    }

    private static @Nullable ControlDraft control(List<ClauseDraft> clauses) {
        return clauses.stream()
                .filter(clause -> Addressee.isControl(clause.text()))
                .findFirst()
                .map(clause -> controller(Addressee.controller(clause.text()).orElse("")))
                .orElse(null);
    }

    /** «заместителя начальника департамента И.О. Фамилия» → the post and the person. */
    private static ControlDraft controller(String wording) {
        Optional<MatchResult> person = Words.person(wording);
        if (person.isEmpty()) {
            return new ControlDraft(wording.isEmpty() ? null : wording, null);
        }
        String post = Texts.line(wording.substring(0, person.get().start())).replaceAll("[\\s,(]+$", "");
        return new ControlDraft(post.isEmpty() ? null : post, person.get().group());
    }
}
