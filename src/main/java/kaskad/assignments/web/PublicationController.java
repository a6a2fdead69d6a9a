package kaskad.assignments.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.assignments.publishing.Publication;
import kaskad.assignments.publishing.Publications;
import kaskad.assignments.publishing.ReachQueries;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationKind;
import kaskad.organisations.OrganisationType;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.Plans;
import kaskad.ui.Flash;
import kaskad.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Chooses whom a plan goes to, with the counts before the deed. */
@Controller
class PublicationController {
    private final Publications publications;
    private final ReachQueries reach;
    private final Plans plans;

    PublicationController(Publications publications, ReachQueries reach, Plans plans) {
        this.publications = publications;
        this.reach = reach;
        this.plans = plans;
    }

    @GetMapping(AssignmentUrls.PUBLICATION)
    View form(Actor actor, @PathVariable UUID id) {
        PlanId plan = new PlanId(id);
        PlanCard card = plans.get(actor, plan);
        List<Organisation> all = publications.reachable(actor, plan);
        Set<UUID> reached = reach.reached(actor.scope(Permission.VIEW), plan);
        List<PublicationPage.Group> groups = groups(all, reached);
        Set<UUID> fresh = groups.stream()
                .flatMap(group -> group.options().stream())
                .filter(option -> !option.reached())
                .map(PublicationPage.Option::id)
                .collect(Collectors.toSet());
        return new View(
                "assignments/web/publication",
                new PublicationPage(
                        id, card.title(), groups, reached.size(), publications.preview(actor, plan, fresh)));
    }

    @PostMapping(AssignmentUrls.PREVIEW)
    View preview(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<UUID> whole,
            @RequestParam(defaultValue = "") Set<UUID> to) {
        PlanId plan = new PlanId(id);
        Set<UUID> chosen = chosen(publications.reachable(actor, plan), whole, to);
        return new View("assignments/web/preview", new PreviewPart(publications.preview(actor, plan, chosen)));
    }

    @PostMapping(AssignmentUrls.PUBLICATION)
    String publish(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<UUID> whole,
            @RequestParam(defaultValue = "") Set<UUID> to,
            RedirectAttributes redirect) {
        PlanId plan = new PlanId(id);
        Set<UUID> chosen = chosen(publications.reachable(actor, plan), whole, to);
        Publication done = publications.publish(actor, plan, chosen);
        Flash.done("assignments.published", done.organisations(), done.assignments(), done.occurrences())
                .after(redirect);
        return "redirect:" + AssignmentUrls.matrix(id);
    }

    /** A whole municipality means its authority and all its schools. */
    private static Set<UUID> chosen(List<Organisation> reachable, Set<UUID> whole, Set<UUID> to) {
        Set<UUID> chosen = new HashSet<>(to);
        chosen.addAll(whole);
        reachable.stream()
                .filter(one -> one.type() == OrganisationType.SCHOOL
                        && whole.contains(one.place().municipality()))
                .map(Organisation::id)
                .forEach(chosen::add);
        return chosen;
    }

    private static List<PublicationPage.Group> groups(List<Organisation> all, Set<UUID> reached) {
        Map<UUID, List<Organisation>> grouped = new LinkedHashMap<>();
        Map<UUID, String> names = new LinkedHashMap<>();
        for (Organisation one : all) {
            UUID municipality = one.place().municipality();
            UUID key = municipality == null ? one.id() : municipality;
            if (one.kind() == OrganisationKind.MUNICIPALITY || one.type() == OrganisationType.SCHOOL) {
                grouped.computeIfAbsent(key, id -> new ArrayList<>()).add(one);
            }
            if (one.kind() == OrganisationKind.MUNICIPALITY || municipality == null) {
                names.put(key, one.shortName());
            }
        }
        Map<UUID, UUID> authorities = all.stream()
                .filter(one ->
                        one.type() == OrganisationType.AUTHORITY && one.place().municipality() != null)
                .collect(Collectors.toMap(one -> one.place().municipality(), Organisation::id, (a, b) -> a));
        return grouped.entrySet().stream()
                .map(entry -> group(
                        entry.getKey(),
                        names.getOrDefault(
                                entry.getKey(), entry.getValue().getFirst().shortName()),
                        entry.getValue(),
                        id -> reached.contains(authorities.getOrDefault(id, id))))
                .toList();
    }

    private static PublicationPage.Group group(
            UUID municipality, String name, List<Organisation> members, java.util.function.Predicate<UUID> reached) {
        List<PublicationPage.Option> options = members.stream()
                .map(one -> new PublicationPage.Option(one.id(), one.shortName(), reached.test(one.id())))
                .toList();
        int fresh = (int) options.stream().filter(option -> !option.reached()).count();
        return new PublicationPage.Group(municipality, name, options, fresh);
    }
}
