package kaskad.journal.web;

import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.ui.NavigationEntry;
import org.springframework.stereotype.Component;

/** «Журнал» in the navigation. */
@Component
class JournalNavigation implements NavigationEntry {
    @Override
    public String key() {
        return "journal";
    }

    @Override
    public String href() {
        return JournalController.JOURNAL;
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public String messageKey() {
        return "journal.title";
    }

    @Override
    public String icon() {
        return "history";
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return actor.may(Permission.REVIEW) || actor.may(Permission.EDIT_PLAN);
    }
}
