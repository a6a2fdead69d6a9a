package kaskad.plans.web;

import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.ui.NavigationEntry;
import org.springframework.stereotype.Component;

/** «Планы» in the navigation. */
@Component
class PlansNavigation implements NavigationEntry {
    @Override
    public String key() {
        return "plans";
    }

    @Override
    public String href() {
        return PlanUrls.LIST;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return actor.may(Permission.VIEW);
    }
}
