package kaskad.intake.web;

import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.ui.NavigationEntry;
import org.springframework.stereotype.Component;

/** «Импорт» in the navigation, for those who bring documents in. */
@Component
class ImportNavigation implements NavigationEntry {
    @Override
    public String key() {
        return "imports";
    }

    @Override
    public String messageKey() {
        return "intake.navigation";
    }

    @Override
    public String icon() {
        return "upload";
    }

    @Override
    public String href() {
        return ImportUrls.LIST;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return actor.may(Permission.IMPORT);
    }
}
