package kaskad.assignments.web;

import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.ui.NavigationEntry;
import org.springframework.stereotype.Component;

/** «Моя работа», first of all. */
@Component
class WorkNavigation implements NavigationEntry {
    @Override
    public String key() {
        return "work";
    }

    @Override
    public String href() {
        return AssignmentUrls.MY_WORK;
    }

    @Override
    public int order() {
        return 10;
    }

    /** Who neither reports nor reviews has no work here: an observer begins at the plans. */
    @Override
    public boolean visibleTo(Actor actor) {
        return actor.may(Permission.REPORT) || actor.may(Permission.REVIEW);
    }
}
