package kaskad.plans.web;

import java.util.List;
import kaskad.documents.ActCard;
import kaskad.documents.ActLink;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.plans.editions.EditionQueries;
import org.springframework.stereotype.Component;

/** The plans that an act approves, on its page. */
@Component
class ActPlans implements ActLink {
    private final EditionQueries editions;

    ActPlans(EditionQueries editions) {
        this.editions = editions;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Link> links(Actor actor, ActCard act) {
        return editions.ofAct(actor.scope(Permission.VIEW), act.kind(), act.date(), act.number()).stream()
                .map(plan -> new Link(
                        Where.LINE,
                        plan.draft() ? "plans.of-act.draft" : "plans.of-act",
                        List.of(plan.title()),
                        "plans",
                        PlanUrls.plan(plan.id())))
                .toList();
    }
}
