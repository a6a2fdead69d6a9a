package kaskad.documents.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.documents.ActCard;
import kaskad.ui.Texts;

/** An act in a few words. */
public final class ActWords {
    private ActWords() {}

    /** «Распоряжение от 18.06.2025 № 96-р», as far as it is known. */
    public static String title(ActCard act, Texts texts) {
        return Stream.of(
                        act.kind(),
                        act.date() == null ? "" : texts.text("documents.of", act.date()),
                        act.number() == null ? "" : texts.text("documents.no", act.number()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
