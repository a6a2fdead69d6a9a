package kaskad.plans.adoption.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Scope;
import kaskad.kernel.Slice;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationQueries;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanTabs;
import kaskad.plans.adoption.AdoptionQueries;
import kaskad.plans.adoption.AdoptionQueries.Line;
import kaskad.ui.Choice;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the page of adoptions together. */
@Component
class AdoptionPages {
    private final AdoptionQueries queries;
    private final OrganisationQueries organisations;
    private final PlanTabs tabs;

    AdoptionPages(AdoptionQueries queries, OrganisationQueries organisations, PlanTabs tabs) {
        this.queries = queries;
        this.organisations = organisations;
        this.tabs = tabs;
    }

    /** What of the list is asked for. */
    record Asked(@Nullable UUID territory, String state, @Nullable UUID after) {
        static final Asked ALL = new Asked(null, "", null);

        AdoptionQueries.Filter filter() {
            return new AdoptionQueries.Filter(territory, state.isEmpty() ? null : state.equals("adopted"));
        }
    }

    AdoptionsPage page(
            Actor actor, PlanCard plan, Asked asked, AdoptionForm form, Map<String, String> errors, Texts texts) {
        Scope scope = actor.scope(Permission.VIEW);
        Slice<Line> lines = queries.list(scope, plan.id(), asked.filter(), asked.after());
        String here = UriComponentsBuilder.fromPath(AdoptionUrls.adoptions(plan.id()))
                .queryParam("territory", asked.territory() == null ? "" : asked.territory())
                .queryParam("state", asked.state())
                .toUriString();
        return new AdoptionsPage(
                plan,
                tabs.of(actor, plan, AdoptionUrls.adoptions(plan.id()), texts),
                queries.summary(scope, plan.id()),
                asked.territory(),
                asked.state(),
                lines,
                asked.after() == null ? null : here,
                lines.next() == null ? null : here + "&after=" + lines.next(),
                mine(actor, lines.items()),
                queries.measures(scope, plan.id()),
                actor.may(Permission.EDIT_PLAN, plan.place()),
                form,
                errors);
    }

    /** The tree is known to everybody; what counts is where the actor reports or keeps plans. */
    private List<Choice> mine(Actor actor, List<Line> lines) {
        Scope own = actor.scope(Permission.REPORT).and(actor.scope(Permission.EDIT_PLAN));
        if (own.isEmpty()) {
            return List.of();
        }
        List<UUID> shown = lines.stream().map(Line::organisation).toList();
        return organisations.list(own).stream()
                .filter(one -> shown.contains(one.id()))
                .map(AdoptionPages::choice)
                .toList();
    }

    private static Choice choice(Organisation one) {
        return new Choice(one.id().toString(), one.shortName());
    }
}
