package kaskad.plans.adoption.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kaskad.documents.files.FileAnswer;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.Plans;
import kaskad.plans.adoption.AdoptionQueries;
import kaskad.plans.adoption.AdoptionRefusal;
import kaskad.plans.adoption.Adoptions;
import kaskad.ui.Flash;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tracked list of adoptions, the form that registers one, and the marks of measures. */
@Controller
class AdoptionController {
    private static final String TEMPLATE = "plans/adoption/web/adoptions";

    private final Plans plans;
    private final Adoptions adoptions;
    private final AdoptionQueries queries;
    private final AdoptionPages pages;
    private final FileAnswer files;

    AdoptionController(
            Plans plans, Adoptions adoptions, AdoptionQueries queries, AdoptionPages pages, FileAnswer files) {
        this.plans = plans;
        this.adoptions = adoptions;
        this.queries = queries;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping(AdoptionUrls.ADOPTIONS)
    View list(
            Actor actor,
            Texts texts,
            @PathVariable UUID id,
            @RequestParam @Nullable UUID territory,
            @RequestParam(defaultValue = "") String state,
            @RequestParam @Nullable UUID after) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        AdoptionForm form = new AdoptionForm(null, texts.text("plans.approval.kind.usual"), "", "", null);
        return new View(
                TEMPLATE,
                pages.page(actor, plan, new AdoptionPages.Asked(territory, state, after), form, Map.of(), texts));
    }

    @PostMapping(AdoptionUrls.ADOPTIONS)
    ModelAndView register(
            Actor actor,
            Texts texts,
            @PathVariable UUID id,
            AdoptionForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        Map<String, String> errors = form.errors(texts);
        if (!errors.isEmpty()) {
            return new View(
                    TEMPLATE,
                    pages.page(actor, plan, AdoptionPages.Asked.ALL, form, errors, texts),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean given = file != null && !file.isEmpty();
        adoptions.register(
                actor,
                plan.id(),
                form.adoption(given ? file.getOriginalFilename() : null, given ? bytes(file) : null));
        Flash.done("plans.adoptions.registered").after(redirect);
        return new ModelAndView("redirect:" + AdoptionUrls.adoptions(plan.id()));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping(AdoptionUrls.MEASURES)
    String mark(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Set<UUID> chosen,
            RedirectAttributes redirect) {
        Set<UUID> asking = chosen == null ? new HashSet<>() : chosen;
        adoptions.mark(actor, new PlanId(id), asking);
        Flash.done("plans.adoptions.marked", asking.size()).after(redirect);
        return "redirect:" + AdoptionUrls.adoptions(new PlanId(id));
    }

    @GetMapping(AdoptionUrls.FILE)
    ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id, @PathVariable UUID adoption) {
        return files.of(queries.file(actor.scope(Permission.VIEW), new PlanId(id), adoption)
                .orElseThrow(() -> new Refused(new AdoptionRefusal.NoSuchAdoption(adoption))));
    }
}
