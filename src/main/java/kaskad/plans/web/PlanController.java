package kaskad.plans.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kaskad.documents.files.FileAnswer;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.Slice;
import kaskad.operations.views.SavedView;
import kaskad.operations.views.SavedViews;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanLevel;
import kaskad.plans.PlanQueries;
import kaskad.plans.PlanQueries.PlanRow;
import kaskad.plans.PlanRefusal;
import kaskad.plans.Plans;
import kaskad.ui.Choice;
import kaskad.ui.Flash;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of plans, a plan, its source file, and the end of a draft. */
@Controller
class PlanController {
    private static final String DRAFT = "draft";

    private final Plans plans;
    private final PlanQueries queries;
    private final PlanPages pages;
    private final FileAnswer files;
    private final SavedViews views;

    PlanController(Plans plans, PlanQueries queries, PlanPages pages, FileAnswer files, SavedViews views) {
        this.plans = plans;
        this.queries = queries;
        this.pages = pages;
        this.files = files;
        this.views = views;
    }

    @GetMapping(PlanUrls.LIST)
    ModelAndView list(
            Actor actor,
            Texts texts,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String state,
            @RequestParam @Nullable UUID after) {
        List<SavedView> saved = views.list(actor, PlanUrls.LIST);
        Optional<SavedView> opening = saved.stream().filter(SavedView::first).findFirst();
        if (request.getQueryString() == null && opening.isPresent()) {
            return new ModelAndView("redirect:" + opening.get().address());
        }
        PlanQueries.Filter filter =
                new PlanQueries.Filter(state.isEmpty() ? null : !state.equals(DRAFT), level(level), words);
        Slice<PlanRow> found = queries.list(actor.scope(Permission.VIEW), filter, after);
        UriComponentsBuilder here = UriComponentsBuilder.fromPath(PlanUrls.LIST)
                .queryParam("words", "{words}")
                .queryParam("level", "{level}")
                .queryParam("state", "{state}");
        String first = here.cloneBuilder().build(words, level, state).toString();
        String next = found.next() == null
                ? null
                : here.cloneBuilder()
                        .queryParam("after", found.next())
                        .build(words, level, state)
                        .toString();
        return new View(
                "plans/web/list",
                new PlansPage(
                        found,
                        words,
                        level,
                        state,
                        levels(texts),
                        states(texts),
                        actor.may(Permission.IMPORT),
                        saved,
                        after == null ? null : first,
                        next));
    }

    @GetMapping(PlanUrls.PLAN)
    View plan(
            Actor actor,
            Texts texts,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "") String words) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        return new View("plans/web/plan", pages.page(actor, plan, new PlanPage.Shown(only, words), texts));
    }

    @GetMapping(PlanUrls.SOURCE)
    ResponseEntity<Resource> source(Actor actor, @PathVariable UUID id) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        UUID source = plan.source();
        if (source == null || !PlanPages.seesPapers(actor, plan)) {
            throw new Refused(new PlanRefusal.NoSuchPlan(id));
        }
        return files.of(source);
    }

    @PostMapping(PlanUrls.DISCARD)
    String discard(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        plans.discard(actor, plan.id());
        Flash.done("plans.discarded", plan.title()).after(redirect);
        return "redirect:" + PlanUrls.LIST;
    }

    private static @Nullable PlanLevel level(String word) {
        return Arrays.stream(PlanLevel.values())
                .filter(level -> level.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    private static List<Choice> levels(Texts texts) {
        return Arrays.stream(PlanLevel.values())
                .map(level -> new Choice(level.word(), texts.text("plans.level." + level.word())))
                .toList();
    }

    private static List<Choice> states(Texts texts) {
        return Stream.of(DRAFT, "approved")
                .map(state -> new Choice(state, texts.text("plans.state." + state)))
                .toList();
    }
}
