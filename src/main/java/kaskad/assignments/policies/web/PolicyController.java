package kaskad.assignments.policies.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.assignments.policies.ControlRules;
import kaskad.assignments.policies.Policies;
import kaskad.assignments.policies.PolicyRefusal;
import kaskad.kernel.Actor;
import kaskad.kernel.Period;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.WorkingCalendar;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationQueries;
import kaskad.organisations.OrganisationType;
import kaskad.organisations.Today;
import kaskad.reading.deadlines.ControlPolicy;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import kaskad.reading.deadlines.Norm;
import kaskad.reading.deadlines.Occurrence;
import kaskad.reading.deadlines.Occurrences;
import kaskad.ui.Choice;
import kaskad.ui.Flash;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rules of control of the authorities that somebody works for. */
@Controller
class PolicyController {
    private static final List<String> WORDINGS =
            List.of("ежегодно", "ежемесячно", "до 1 мая ежегодно", "постоянно", "в 10-дневный срок", "срочно");

    private final Policies policies;
    private final OrganisationQueries organisations;
    private final WorkingCalendar calendar;
    private final Today today;

    PolicyController(Policies policies, OrganisationQueries organisations, WorkingCalendar calendar, Today today) {
        this.policies = policies;
        this.organisations = organisations;
        this.calendar = calendar;
        this.today = today;
    }

    /** The first authority of the visitor's own scope, from the top of the tree. */
    @GetMapping(PolicyUrls.OWN)
    String own(Actor actor) {
        return "redirect:"
                + PolicyUrls.of(authorities(actor).stream()
                        .findFirst()
                        .map(Organisation::id)
                        .orElseThrow(() -> new Refused(new PolicyRefusal.NotYourRules(actor.name()))));
    }

    @GetMapping(PolicyUrls.OF)
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        Policies.InForce found = policies.inForce(actor, id);
        return page(actor, found, PolicyForm.of(found.rules(), found.version()), Map.of(), texts);
    }

    @PostMapping(PolicyUrls.OF)
    ModelAndView set(Actor actor, @PathVariable UUID id, PolicyForm form, Texts texts, RedirectAttributes redirect) {
        return switch (form.typed()) {
            case PolicyForm.Typed.Right(ControlRules rules) -> {
                policies.set(actor, id, form.version() == null ? 0 : form.version(), rules);
                Flash.done("assignments.policies.saved").after(redirect);
                yield new ModelAndView("redirect:" + PolicyUrls.of(id));
            }
            case PolicyForm.Typed.Wrong(Map<String, String> errors) -> {
                View again = page(actor, policies.inForce(actor, id), form, said(errors, texts), texts);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    @PostMapping(PolicyUrls.DROP)
    String drop(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        policies.drop(actor, id);
        Flash.done("assignments.policies.dropped").after(redirect);
        return "redirect:" + PolicyUrls.of(id);
    }

    private View page(Actor actor, Policies.InForce found, PolicyForm form, Map<String, String> errors, Texts texts) {
        return new View(
                "assignments/policies/web/rules",
                new PolicyPage(
                        found.authority().id(),
                        found.authority().name(),
                        authorities(actor).stream()
                                .map(one -> new Choice(PolicyUrls.of(one.id()), one.shortName()))
                                .toList(),
                        found.own(),
                        form,
                        errors,
                        choices(ControlPolicy.Base.values(), "assignments.policies.base.", texts),
                        choices(Norm.DayCount.values(), "assignments.policies.unit.", texts),
                        examples(actor, found.rules().policy())));
    }

    private List<Organisation> authorities(Actor actor) {
        return organisations.list(actor.scope(Permission.PUBLISH_PLAN).and(actor.scope(Permission.CONTROL))).stream()
                .filter(one -> one.type() == OrganisationType.AUTHORITY)
                .toList();
    }

    /** In a year's plan from the first of this month, counted terms from today. */
    private List<PolicyPage.Example> examples(Actor actor, ControlPolicy policy) {
        LocalDate day = today.of(actor);
        Period year = new Period(day, day.plusYears(1));
        return WORDINGS.stream()
                .map(wording -> new PolicyPage.Example(
                        wording,
                        Occurrences.of(DeadlineReader.read(wording, DeadlineContext.NONE), year, policy, calendar, day)
                                .items()
                                .stream()
                                .map(Occurrence::reportDue)
                                .limit(2)
                                .toList()))
                .toList();
    }

    private static List<Choice> choices(Enum<?>[] values, String prefix, Texts texts) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), texts.text(prefix + value.name())))
                .toList();
    }

    private static Map<String, String> said(Map<String, String> errors, Texts texts) {
        return errors.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, error -> texts.text(error.getValue())));
    }
}
