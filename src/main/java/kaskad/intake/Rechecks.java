package kaskad.intake;

import java.util.Collection;
import java.util.UUID;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftFinding;
import kaskad.intake.printed.RulesAgain;
import org.springframework.stereotype.Component;

/** Keeps the findings true after a correction: the rules are asked again of what stands in the cells now. */
@Component
class Rechecks {
    private final ImportStore store;

    Rechecks(ImportStore store) {
        this.store = store;
    }

    /** The draft of an import after its {@code cells} were changed. */
    Draft after(UUID id, Draft changed, Collection<Cell> cells) {
        Draft draft = changed;
        for (Cell cell : cells) {
            draft = settled(draft, cell);
        }
        Draft settled = draft;
        return store.printed(id)
                .map(printed -> new RulesAgain(printed).of(settled))
                .orElseGet(() -> without(settled, cells));
    }

    private static Draft settled(Draft draft, Cell cell) {
        boolean period = cell instanceof Cell.Plan(int _, var field)
                && (field == Cell.PlanField.FROM || field == Cell.PlanField.UNTIL);
        return period ? RulesAgain.withPeriod(draft, ((Cell.Plan) cell).plan()) : draft;
    }

    /** A document that was read before its reading was kept: what was said of the row is no longer sure. */
    private static Draft without(Draft draft, Collection<Cell> cells) {
        return draft.withFindings(draft.findings().stream()
                .filter(finding -> cells.stream().noneMatch(cell -> isAbout(finding, cell)))
                .toList());
    }

    private static boolean isAbout(DraftFinding finding, Cell cell) {
        return cell instanceof Cell.Measure(int plan, int position, var _) && finding.isAbout(plan, position);
    }
}
