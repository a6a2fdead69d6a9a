package kaskad.intake.editions.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kaskad.intake.Import;
import kaskad.intake.Imports;
import kaskad.intake.editions.Editions;
import kaskad.intake.editions.Offer;
import kaskad.intake.editions.Proposal;
import kaskad.kernel.Actor;
import kaskad.plans.editions.EditionQueries.EditionRow;
import kaskad.plans.PlanId;
import kaskad.reading.amendments.Difference;
import kaskad.reading.amendments.Edition;
import kaskad.ui.Flash;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The choice of a plan, the proposed edition, and the word that carries it out. */
@Controller
class EditionController {
    private final Imports imports;
    private final Editions editions;

    EditionController(Imports imports, Editions editions) {
        this.imports = imports;
        this.editions = editions;
    }

    @GetMapping(EditionUrls.CHOICE)
    View choose(Actor actor, @PathVariable UUID id) {
        Import given = imports.get(actor, id);
        Offer offer = editions.offer(actor, given);
        List<EditionRow> others = offer.choices().stream()
                .filter(plan -> !offer.matched().contains(plan))
                .toList();
        return new View(
                "intake/editions/web/choice",
                new ChoicePage(id, given.fileName(), offer.amendments(), offer.matched(), others));
    }

    @GetMapping(EditionUrls.ONE)
    View show(Actor actor, Texts texts, @PathVariable UUID id, @PathVariable UUID plan) {
        Import given = imports.get(actor, id);
        Proposal proposal = editions.propose(actor, id, new PlanId(plan));
        PlanId taken = editions.offer(actor, given).done().stream()
                .map(EditionRow::id)
                .filter(one -> one.value().equals(plan))
                .findFirst()
                .orElse(null);
        return new View(
                "intake/editions/web/edition",
                new EditionPage(
                        id,
                        given.fileName(),
                        proposal.document(),
                        proposal.plan(),
                        counts(proposal),
                        proposal.differences(),
                        proposal.edition().unapplied().stream()
                                .map(one -> undone(one, texts))
                                .toList(),
                        taken,
                        editions.isReturnable(actor, given, new PlanId(plan))));
    }

    @PostMapping(EditionUrls.ONE)
    String accept(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID plan,
            @RequestParam int version,
            @RequestParam int document,
            RedirectAttributes redirect) {
        PlanId amended = editions.accept(actor, id, new PlanId(plan), new Editions.Seen(version, document));
        boolean fresh = !amended.value().equals(plan);
        (fresh
                        ? Flash.done("intake.editions.drafted").undoneBy(EditionUrls.discard(amended))
                        : Flash.done("intake.editions.amended").undoneBy(EditionUrls.undo(id, amended)))
                .after(redirect);
        return "redirect:" + EditionUrls.plan(amended);
    }

    @PostMapping(EditionUrls.UNDO)
    String undo(Actor actor, @PathVariable UUID id, @PathVariable UUID plan, RedirectAttributes redirect) {
        editions.takeBack(actor, id, new PlanId(plan));
        Flash.done("intake.editions.taken-back").after(redirect);
        return "redirect:" + EditionUrls.one(id, new PlanId(plan));
    }

    private static List<EditionPage.Count> counts(Proposal proposal) {
        return Arrays.stream(Difference.Kind.values())
                .map(kind -> new EditionPage.Count(kind, proposal.count(kind)))
                .filter(count -> count.number() > 0)
                .toList();
    }

    private static EditionPage.Undone undone(Edition.Unapplied unapplied, Texts texts) {
        String clause = unapplied.amendment().clause();
        return new EditionPage.Undone(
                clause == null ? "" : clause,
                unapplied.amendment().raw(),
                texts.text("intake.editions.reason." + unapplied.reason().name()));
    }
}
