package kaskad.organisations.web;

import kaskad.kernel.Actor;
import kaskad.ui.NavigationEntry;
import org.springframework.stereotype.Component;

/** «Организации» in the navigation. */
@Component
class OrganisationNavigation implements NavigationEntry {
    @Override
    public String key() {
        return "organisations";
    }

    @Override
    public String href() {
        return OrganisationUrls.LIST;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return !actor.appointments().isEmpty();
    }
}
