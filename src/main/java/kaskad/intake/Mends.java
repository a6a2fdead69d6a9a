package kaskad.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftFinding;
import kaskad.intake.draft.DraftMend;
import kaskad.intake.draft.DraftMending;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Refused;
import kaskad.reading.findings.Findings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to suggested changes: made only when a person says so, as corrections of their cells, and taken back as far
 * as the cells still show them.
 */
@Service
public class Mends {
    /** A change may make room for another in the same cell: spaces, then letters, then what they hid. */
    private static final int ROUNDS = 3;

    private final Imports imports;
    private final ImportStore store;
    private final Bodies bodies;
    private final Rechecks rechecks;
    private final Journal journal;
    private final Clock clock;

    Mends(Imports imports, ImportStore store, Bodies bodies, Rechecks rechecks, Journal journal, Clock clock) {
        this.imports = imports;
        this.store = store;
        this.bodies = bodies;
        this.rechecks = rechecks;
        this.journal = journal;
        this.clock = clock;
    }

    /** Makes one change that the rule suggests; refuses where the cell shows another text than the actor saw. */
    @Transactional
    public void mend(Actor actor, UUID id, String rule, DraftMend mend) {
        Import given = imports.lock(actor, id);
        Draft draft = given.open();
        String now = Cells.text(draft, Cell.of(mend.cell()));
        if (mends(draft, rule::equals).stream().noneMatch(mend::equals)) {
            throw new Refused(new ImportRefusal.CellChanged(now, mend.in(now)));
        }
        keep(actor, given, rule, made(given, draft, List.of(mend)));
    }

    /** Makes every change that the rule suggests; refuses unless they are as many as the actor saw. */
    @Transactional
    public void mendAll(Actor actor, UUID id, String rule, int seen) {
        Import given = imports.lock(actor, id);
        Draft draft = given.open();
        List<DraftMend> all = mends(draft, rule::equals);
        if (all.size() != seen) {
            throw new Refused(new ImportRefusal.ImportChanged(given.fileName()));
        }
        keep(actor, given, rule, made(given, draft, all));
    }

    /** Makes every change that needs no judgement: spaces, letters of another alphabet, dashes; how many there were. */
    @Transactional
    public int mendMechanical(Actor actor, UUID id) {
        Import given = imports.lock(actor, id);
        Made made = new Made(given.open(), List.of());
        for (int round = 0; round < ROUNDS; round++) {
            Made next = made(given, made.draft(), mends(made.draft(), Findings::mechanical));
            made = next.after(made);
        }
        if (!made.changes().isEmpty()) {
            keep(actor, given, "", made);
        }
        return made.changes().size();
    }

    /** Takes the latest changes back; a cell that shows another text by now stays as it is. */
    @Transactional
    public void undo(Actor actor, UUID id) {
        Import given = imports.lock(actor, id);
        Draft draft = given.open();
        if (draft.mendings().isEmpty()) {
            throw new Refused(new ImportRefusal.NothingToTakeBack(given.fileName()));
        }
        DraftMending last = draft.mendings().getLast();
        List<Cell> cells = new ArrayList<>();
        Draft back =
                draft.withMendings(draft.mendings().subList(0, draft.mendings().size() - 1));
        for (DraftMending.Change change : last.changes().reversed()) {
            Cell cell = Cell.of(change.cell());
            if (Cells.text(back, cell).equals(change.now())) {
                back = corrected(given, back, cell, change.was());
                cells.add(cell);
            }
        }
        store.save(given, new ImportState.Read(rechecks.after(id, back, cells)), clock.instant());
        journal.write(actor, change(given, "unmend", last.rule(), cells.size()));
    }

    /** The changes of cells that rules suggest, each once. */
    public static List<DraftMend> mends(Draft draft, Predicate<String> rule) {
        return draft.findings().stream()
                .filter(finding -> rule.test(finding.rule()))
                .map(DraftFinding::mends)
                .flatMap(List::stream)
                .filter(DraftMend::hasCell)
                .distinct()
                .toList();
    }

    /** A draft with changes made, and what they were. */
    private record Made(Draft draft, List<DraftMending.Change> changes) {
        Made after(Made before) {
            List<DraftMending.Change> all = new ArrayList<>(before.changes);
            all.addAll(changes);
            return new Made(draft, all);
        }
    }

    private Made made(Import given, Draft before, List<DraftMend> mends) {
        Draft draft = before;
        List<DraftMending.Change> changes = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (DraftMend mend : mends) {
            Cell cell = Cell.of(mend.cell());
            String was = Cells.text(draft, cell);
            String now = mend.in(was).strip();
            if (!was.equals(now) && now.length() <= Imports.LONGEST) {
                draft = corrected(given, draft, cell, now);
                changes.add(new DraftMending.Change(cell.path(), was, now));
                cells.add(cell);
            }
        }
        return changes.isEmpty()
                ? new Made(before, changes)
                : new Made(rechecks.after(given.id(), draft, cells), changes);
    }

    private Draft corrected(Import given, Draft draft, Cell cell, String value) {
        return new Corrections(
                        draft,
                        raw -> bodies.matching(given.place(), draft.abbreviations())
                                .read(raw))
                .put(cell, value);
    }

    private void keep(Actor actor, Import given, String rule, Made made) {
        List<DraftMending> mendings = new ArrayList<>(made.draft().mendings());
        mendings.add(new DraftMending(rule, made.changes()));
        store.save(given, new ImportState.Read(made.draft().withMendings(mendings)), clock.instant());
        journal.write(actor, change(given, "mend", rule, made.changes().size()));
    }

    private static Change change(Import given, String action, String rule, int cells) {
        return Change.of(given.place(), "import", given.id(), action).to(Map.of("rule", rule, "cells", cells));
    }
}
