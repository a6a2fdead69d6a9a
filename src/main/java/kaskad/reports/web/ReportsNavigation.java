package kaskad.reports.web;

import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.ui.NavigationEntry;
import org.springframework.stereotype.Component;

/** «Отчёты» in the navigation. */
@Component
class ReportsNavigation implements NavigationEntry {
    @Override
    public String key() {
        return "reports";
    }

    @Override
    public String href() {
        return ReportUrls.LIST;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return actor.may(Permission.VIEW);
    }
}
