package kaskad.plans.web;

import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.plans.MeasureEdit;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.plans.PlanRefusal;
import kaskad.plans.Plans;
import kaskad.reading.deadlines.DeadlineReader;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Editing a draft's cell in place: each answer is the measure's whole row. */
@Controller
class MeasureController {
    private static final String ROW = "plans/web/row";
    private static final String FROM_SCRIPT = "HX-Request";

    private final Plans plans;
    private final PlanQueries queries;
    private final PlanPages pages;
    private final ExecutorWordings executors;

    MeasureController(Plans plans, PlanQueries queries, PlanPages pages, ExecutorWordings executors) {
        this.plans = plans;
        this.queries = queries;
        this.pages = pages;
        this.executors = executors;
    }

    @GetMapping(PlanUrls.MEASURE)
    View row(
            Actor actor,
            Texts texts,
            @PathVariable UUID id,
            @PathVariable UUID measure,
            @RequestParam(defaultValue = "") String focus) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        MeasureView row = pages.row(actor, plan, measure(actor, plan, measure), texts);
        return new View(ROW, row.focusing(Cell.find(focus).orElse(null)));
    }

    /** A link to a cell that is opened without the script leads to its row. */
    @GetMapping(PlanUrls.CELL)
    String leave(Actor actor, @PathVariable UUID id, @PathVariable UUID measure) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        return "redirect:" + PlanUrls.plan(plan.id()) + "#" + PlanUrls.anchor(measure);
    }

    @GetMapping(value = PlanUrls.CELL, headers = FROM_SCRIPT)
    View open(Actor actor, Texts texts, @PathVariable UUID id, @PathVariable UUID measure, @PathVariable String cell) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        MeasureRow row = measure(actor, plan, measure);
        Cell opened = cell(measure, cell);
        return view(
                actor, plan, row, new MeasureView.Editing(opened, opened.text(row), row.version(), null, null), texts);
    }

    @PostMapping(PlanUrls.CELL)
    View save(
            Actor actor,
            Texts texts,
            @PathVariable UUID id,
            @PathVariable UUID measure,
            @PathVariable String cell,
            @RequestParam int version,
            @RequestParam String text) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        MeasureRow row = measure(actor, plan, measure);
        Cell saved = cell(measure, cell);
        try {
            plans.editMeasure(actor, measure, version, edit(plan, row, saved, text.strip()));
        } catch (Refused refused) {
            return again(actor, plan, row, saved, text, refused, texts);
        }
        return row(actor, texts, id, measure, cell);
    }

    /** The cell stays open where the person can put it right; any other refusal goes to the top of the page. */
    private View again(
            Actor actor, PlanCard plan, MeasureRow row, Cell cell, String text, Refused refused, Texts texts) {
        MeasureView.Editing editing = switch (refused.refusal()) {
            case PlanRefusal.MeasureChanged now ->
                new MeasureView.Editing(cell, text, now.version(), now.theirs(), null);
            case PlanRefusal.TitleMissing missing ->
                new MeasureView.Editing(cell, text, row.version(), null, texts.refusal(missing));
            default -> throw refused;
        };
        return view(actor, plan, row, editing, texts);
    }

    private View view(Actor actor, PlanCard plan, MeasureRow row, MeasureView.Editing editing, Texts texts) {
        MeasureView view = pages.row(actor, plan, row, texts);
        return new View(ROW, view.mayEdit() ? view.editing(editing) : view);
    }

    private MeasureEdit edit(PlanCard plan, MeasureRow row, Cell cell, String text) {
        return switch (cell) {
            case TITLE -> new MeasureEdit.Title(text);
            case DEADLINE -> new MeasureEdit.Due(DeadlineReader.read(text, plan.deadlineContext()));
            case EXECUTORS -> new MeasureEdit.Executors(text, executors.read(plan.place(), text, row.executors()));
            case RESULT -> new MeasureEdit.Result(text);
        };
    }

    private MeasureRow measure(Actor actor, PlanCard plan, UUID measure) {
        return queries.measures(actor.scope(Permission.VIEW), plan.id()).stream()
                .filter(row -> row.id().equals(measure))
                .findFirst()
                .orElseThrow(() -> new Refused(new PlanRefusal.NoSuchMeasure(measure)));
    }

    private static Cell cell(UUID measure, String word) {
        return Cell.find(word).orElseThrow(() -> new Refused(new PlanRefusal.NoSuchMeasure(measure)));
    }
}
