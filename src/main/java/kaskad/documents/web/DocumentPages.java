package kaskad.documents.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.documents.ActCard;
import kaskad.documents.Official;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.sentences.DeadlineWords;
import kaskad.storage.Attachments;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of an act together. */
@Component
class DocumentPages {
    private final Attachments attachments;

    DocumentPages(Attachments attachments) {
        this.attachments = attachments;
    }

    DocumentPage page(ActCard act, Texts texts) {
        UUID file = act.attachment();
        return new DocumentPage(
                act,
                title(act, texts),
                facts(act, texts),
                act.clauses().stream().map(clause -> clause(clause, texts)).toList(),
                act.members().stream()
                        .collect(Collectors.groupingBy(ActCard.Member::group, LinkedHashMap::new, Collectors.toList())),
                file == null ? null : attachments.get(file));
    }

    /** «Распоряжение от 18.06.2025 № 96-р», as far as it is known. */
    private static String title(ActCard act, Texts texts) {
        return Stream.of(
                        act.kind(),
                        act.date() == null ? "" : texts.text("documents.of", act.date()),
                        act.number() == null ? "" : texts.text("documents.no", act.number()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> facts(ActCard act, Texts texts) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.text("documents.name"), Objects.toString(act.title(), ""));
        facts.put(texts.text("documents.issuer"), Objects.toString(act.issuer(), ""));
        facts.put(texts.text("documents.signatory"), official(act.signatory()));
        facts.put(texts.text("documents.control"), official(act.control()));
        facts.put(texts.text("documents.organisation"), act.organisation());
        return facts;
    }

    private static String official(@Nullable Official official) {
        return official == null
                ? ""
                : Stream.of(official.post(), official.person())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
    }

    private static DocumentPage.Clause clause(ActCard.Clause clause, Texts texts) {
        Deadline deadline = clause.deadline();
        String meaning = deadline == null ? null : DeadlineWords.explain(deadline, texts.language());
        return new DocumentPage.Clause(clause.number(), clause.text(), clause.addressees(), deadline, meaning);
    }
}
