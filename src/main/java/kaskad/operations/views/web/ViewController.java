package kaskad.operations.views.web;

import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.operations.views.NewView;
import kaskad.operations.views.SavedViews;
import kaskad.ui.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saves the filters of a list under a name, and forgets them. */
@Controller
class ViewController {
    private final SavedViews views;

    ViewController(SavedViews views) {
        this.views = views;
    }

    @PostMapping(ViewUrls.SAVE)
    String save(
            Actor actor,
            @RequestParam String page,
            @RequestParam String query,
            @RequestParam String name,
            @RequestParam(defaultValue = "false") boolean shared,
            @RequestParam(defaultValue = "false") boolean first,
            RedirectAttributes redirect) {
        String address = views.save(actor, new NewView(page, query, name, shared, first));
        Flash.done("operations.views.saved", name).after(redirect);
        return "redirect:" + address;
    }

    @PostMapping(ViewUrls.REMOVE)
    String remove(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "/") String page,
            RedirectAttributes redirect) {
        views.remove(actor, id);
        Flash.done("operations.views.removed").after(redirect);
        return "redirect:" + (page.matches("/[a-z0-9/-]*") && !page.startsWith("//") ? page : "/");
    }
}
