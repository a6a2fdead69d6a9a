package kaskad.documents.web;

import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.ui.NavigationEntry;
import org.springframework.stereotype.Component;

/** «Документы» in the navigation. */
@Component
class DocumentsNavigation implements NavigationEntry {
    @Override
    public String key() {
        return "documents";
    }

    @Override
    public String href() {
        return DocumentUrls.LIST;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return actor.may(Permission.VIEW);
    }
}
