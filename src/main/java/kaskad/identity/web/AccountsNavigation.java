package kaskad.identity.web;

import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.ui.NavigationEntry;
import org.springframework.stereotype.Component;

/** «Учётные записи» in the navigation, for administrators. */
@Component
class AccountsNavigation implements NavigationEntry {
    @Override
    public String key() {
        return "accounts";
    }

    @Override
    public String href() {
        return IdentityUrls.ACCOUNTS;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String messageKey() {
        return "identity.accounts.title";
    }

    @Override
    public String icon() {
        return "people";
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return actor.may(Permission.ADMINISTER);
    }
}
