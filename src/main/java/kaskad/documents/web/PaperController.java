package kaskad.documents.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kaskad.documents.acknowledgement.Acknowledgements;
import kaskad.documents.numbers.RegistrationKind;
import kaskad.documents.numbers.Registrations;
import kaskad.kernel.Actor;
import kaskad.ui.Flash;
import kaskad.ui.TypedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What offices do with an act: number it, read it, ask others to read it. */
@Controller
class PaperController {
    private final Registrations registrations;
    private final Acknowledgements acknowledgements;
    private final Readers readers;

    PaperController(Registrations registrations, Acknowledgements acknowledgements, Readers readers) {
        this.registrations = registrations;
        this.acknowledgements = acknowledgements;
        this.readers = readers;
    }

    @PostMapping(DocumentUrls.NUMBERS)
    String number(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam UUID body,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String date,
            RedirectAttributes redirect) {
        LocalDate day = TypedDate.parse(date);
        registrations.register(actor, id, body, RegistrationKind.of(kind), number, day);
        Flash.done("documents.numbers.done", number.strip()).after(redirect);
        return "redirect:" + DocumentUrls.act(id) + "#numbers";
    }

    @PostMapping(DocumentUrls.NUMBER)
    String strike(Actor actor, @PathVariable UUID id, @PathVariable UUID number, RedirectAttributes redirect) {
        registrations.strike(actor, id, number);
        Flash.done("documents.numbers.struck").after(redirect);
        return "redirect:" + DocumentUrls.act(id) + "#numbers";
    }

    @PostMapping(DocumentUrls.READERS)
    String ask(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String readers,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String due,
            RedirectAttributes redirect) {
        List<UUID> chosen = this.readers.chosen(actor, id, readers);
        int asked = acknowledgements.ask(actor, id, chosen, person, TypedDate.parse(due));
        Flash.done("documents.readers.asked", asked).after(redirect);
        return "redirect:" + DocumentUrls.act(id) + "#readers";
    }

    @PostMapping(DocumentUrls.READ)
    String read(
            Actor actor, @PathVariable UUID id, @RequestParam @Nullable UUID line, RedirectAttributes redirect) {
        acknowledgements.read(actor, id, line);
        Flash.done("documents.readers.done").after(redirect);
        return "redirect:" + DocumentUrls.act(id);
    }
}
