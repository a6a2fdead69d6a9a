package kaskad.intake.web.mappings;

import java.util.UUID;
import kaskad.intake.ExecutorChoice;
import kaskad.intake.Mappings;
import kaskad.intake.web.ExecutorPage;
import kaskad.kernel.Actor;
import kaskad.ui.Flash;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an authority remembers: listed, changed, forgotten. */
@Controller
class MappingController {
    private final Mappings mappings;

    MappingController(Mappings mappings) {
        this.mappings = mappings;
    }

    @GetMapping(MappingUrls.ONE)
    View list(Actor actor, Texts texts, @PathVariable UUID id) {
        return new View(
                "intake/web/mappings/mappings",
                MappingsPage.of(mappings.home(actor, id), mappings.list(actor, id), mappings.bodies(actor, id), texts));
    }

    @GetMapping(MappingUrls.WORDING)
    View ask(Actor actor, Texts texts, @PathVariable UUID id, @RequestParam String wording) {
        return new View(
                "intake/web/mappings/wording",
                ExecutorPage.of(MappingUrls.one(id) + "/wording", wording, mappings.bodies(actor, id), texts));
    }

    @PostMapping(MappingUrls.WORDING)
    String change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam String wording,
            @RequestParam String choice,
            RedirectAttributes redirect) {
        mappings.change(actor, id, wording, ExecutorPage.choice(choice, true));
        Flash.done("intake.mappings.changed", wording).after(redirect);
        return "redirect:" + MappingUrls.one(id);
    }

    @PostMapping(MappingUrls.FORGET)
    String forget(Actor actor, @PathVariable UUID id, @RequestParam String wording, RedirectAttributes redirect) {
        Flash done = Flash.done("intake.mappings.forgotten", wording);
        mappings.forget(actor, id, wording)
                .map(was -> done.undoneBy(MappingUrls.again(id, wording, answer(was))))
                .orElse(done)
                .after(redirect);
        return "redirect:" + MappingUrls.one(id);
    }

    private static String answer(ExecutorChoice choice) {
        UUID body = choice.organisation();
        return body == null ? choice.target().word() : body.toString();
    }
}
