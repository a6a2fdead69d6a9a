package kaskad.documents.web;

import java.util.OptionalLong;
import kaskad.documents.acknowledgement.AcknowledgementQueries;
import kaskad.documents.acknowledgement.Offices;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.ui.NavigationEntry;
import org.springframework.stereotype.Component;

/** «Документы» in the navigation, with the acts that wait to be read. */
@Component
class DocumentsNavigation implements NavigationEntry {
    private final AcknowledgementQueries acknowledgements;

    DocumentsNavigation(AcknowledgementQueries acknowledgements) {
        this.acknowledgements = acknowledgements;
    }

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

    @Override
    public OptionalLong count(Actor actor) {
        long waiting = acknowledgements.waiting(Offices.of(actor));
        return waiting == 0 ? OptionalLong.empty() : OptionalLong.of(waiting);
    }
}
