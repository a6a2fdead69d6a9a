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
    private static final int FOOT = 8;

    private ActFinder() {}

    public static Optional<ActDraft> find(OfficeDocument document) {
        return Header.of(ActLine.of(document)).map(ActFinder::act);
    }

    private static ActDraft act(Header header) {
        Clauses.Read body = Clauses.read(header.body());
        Details details = header.details().orElse(foot(body.rest()));
        return new ActDraft(
                header.kind(),
                header.issuer(),
                details.date(),
                details.number(),
                header.title(),
                header.decision(),
                Basis.of(header.preamble()),
                body.clauses(),
                control(body.clauses()),
                Signature.read(body.rest()).orElse(null));
    }

    /** Some registers print the date and the number under the signature. */
    private static Details foot(List<ActLine> rest) {
        return Details.of(rest.stream().limit(FOOT).map(ActLine::text).filter(Letterhead::isDated));
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
        String post = Texts.line(wording.substring(0, person.get().start()))
                .replaceAll("\\s*\\([^()]*$", "")
                .replaceAll("[\\s,–—-]+$", "");
        return new ControlDraft(post.isEmpty() ? null : post, person.get().group());
    }
}
