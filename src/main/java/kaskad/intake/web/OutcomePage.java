package kaskad.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kaskad.intake.Import;
import kaskad.intake.ImportProblem;
import kaskad.intake.ImportState;
import kaskad.intake.editions.web.OfferView;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;

/** A document that nobody corrects just now: it waits, could not be read, was accepted, or was dropped. {@code offer}: what its act changes in plans. */
public record OutcomePage(Import given, @Nullable OfferView offer) {
    public boolean reading() {
        return given.state() instanceof ImportState.Reading;
    }

    public boolean undone() {
        return given.state() instanceof ImportState.Undone;
    }

    public boolean unreadable() {
        return given.state() instanceof ImportState.Unreadable;
    }

    /** Whether reading once more may end otherwise: a refusal of the reader is about the file itself. */
    public boolean retried() {
        return given.state() instanceof ImportState.Unreadable(ImportProblem problem)
                && !(problem instanceof ImportProblem.Said);
    }

    /** Why it could not be read; empty where it could. */
    public String problem(Texts texts) {
        return given.state() instanceof ImportState.Unreadable(ImportProblem problem)
                ? problem(given.fileName(), problem.word(), problem.detail(), texts)
                : "";
    }

    /** Why {@code fileName} could not be read; {@code word} and {@code detail} of its {@link ImportProblem}. */
    public static String problem(String fileName, String word, String detail, Texts texts) {
        String[] said = detail.split("\t");
        String key = "refusal.office." + said[0];
        if (!word.equals("said") || !texts.has(key)) {
            return texts.text("intake.problem." + word, detail);
        }
        Stream<Object> details = Arrays.stream(said, 1, said.length).map(part -> detail(part, texts));
        return texts.text(key, Stream.concat(Stream.of(fileName), details).toArray());
    }

    private static Object detail(String part, Texts texts) {
        if (part.matches("\\d{1,18}")) {
            return Long.valueOf(part);
        }
        String limit = "office.limit." + part;
        return texts.has(limit) ? texts.text(limit) : part;
    }

    public List<String> plans() {
        return given.state() instanceof ImportState.Accepted accepted
                ? accepted.plans().stream().map(plan -> "/plans/" + plan).toList()
                : List.of();
    }

    public @Nullable String act() {
        return given.state() instanceof ImportState.Accepted accepted && accepted.act() != null
                ? "/documents/" + accepted.act()
                : null;
    }

    public int measures() {
        return given.state().draft().map(draft -> draft.measureCount()).orElse(0);
    }

    public String part(String part) {
        UUID id = given.id();
        return ImportUrls.part(id, part);
    }
}
