package kaskad.intake.web;

import java.util.List;
import java.util.UUID;
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

    /** Why it could not be read; empty where it could. */
    public String problem(Texts texts) {
        return given.state() instanceof ImportState.Unreadable(ImportProblem problem)
                ? Problems.sentence(given.fileName(), problem.word(), problem.detail(), texts)
                : "";
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
