package kaskad.operations.web;

import kaskad.kernel.Actor;
import kaskad.operations.Operations;
import kaskad.ui.NavigationEntry;
import org.springframework.stereotype.Component;

/** «Операции» in the navigation, for whoever may start any. */
@Component
class OperationNavigation implements NavigationEntry {
    private final Operations operations;

    OperationNavigation(Operations operations) {
        this.operations = operations;
    }

    @Override
    public String key() {
        return "operations";
    }

    @Override
    public String href() {
        return OperationUrls.LIST;
    }

    @Override
    public int order() {
        return 84;
    }

    @Override
    public String messageKey() {
        return "operations.title";
    }

    @Override
    public String icon() {
        return "clock";
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return operations.any(actor);
    }
}
