package kaskad.ui.web;

import java.time.Clock;
import java.time.LocalDate;
import kaskad.kernel.Refusal;
import kaskad.kernel.Refused;
import kaskad.ui.Flash;
import kaskad.ui.View;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The living page: every component with invented data; only in development. */
@Controller
@ConditionalOnProperty("kaskad.development")
class GalleryController {
    static final String PATH = "/ui";

    private final Clock clock;

    GalleryController(ObjectProvider<Clock> clock) {
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @GetMapping(PATH)
    View show() {
        return new View("ui/web/gallery", GalleryPage.on(LocalDate.now(clock)));
    }

    @GetMapping(PATH + "/bare")
    View bare() {
        return new View("ui/web/gallery-bare", GalleryPage.on(LocalDate.now(clock)));
    }

    @GetMapping(PATH + "/fault")
    View fault() {
        throw new IllegalStateException("a fault on purpose");
    }

    @GetMapping(PATH + "/refused")
    View refuse() {
        throw new Refused(new AlreadyAccepted("координатор округа"));
    }

    /** A sample of what modules nest in their refusals. */
    record AlreadyAccepted(String by) implements Refusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    @GetMapping(PATH + "/things/{number}")
    String thing(@PathVariable int number) {
        return "redirect:" + PATH + "#" + number;
    }

    @PostMapping(PATH + "/saved")
    View save() {
        return new View("ui/web/gallery-saved", GalleryPage.on(LocalDate.now(clock)));
    }

    @PostMapping(PATH)
    String act(RedirectAttributes redirect) {
        Flash.done("ui.gallery.done", 3).undoneBy(PATH).after(redirect);
        return "redirect:" + PATH;
    }
}
