package kaskad.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kaskad.identity.AccountQueries;
import kaskad.identity.Accounts;
import kaskad.identity.FirstAdministrator;
import kaskad.identity.NewAppointment;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.organisations.OrganisationQueries;
import kaskad.ui.Choice;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The accounts of an administrator's organisations. */
@Controller
class AccountsController {
    private final Accounts accounts;
    private final AccountQueries queries;
    private final OrganisationQueries organisations;
    private final Clock clock;

    AccountsController(Accounts accounts, AccountQueries queries, OrganisationQueries organisations, Clock clock) {
        this.accounts = accounts;
        this.queries = queries;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping(IdentityUrls.ACCOUNTS)
    View list(Actor actor) {
        return list(actor, null);
    }

    @GetMapping(IdentityUrls.NEW_ACCOUNT)
    View form(Actor actor, Texts texts) {
        return form(actor, texts, new NewAccountForm(null, null, null, null, null), null);
    }

    @PostMapping(IdentityUrls.NEW_ACCOUNT)
    View create(Actor actor, Texts texts, NewAccountForm form) {
        UUID home = form.organisation();
        Role role = form.role();
        String login = Objects.requireNonNullElse(form.login(), "").strip();
        if (home == null || role == null || login.isEmpty()) {
            return refuse(form(actor, texts, form, texts.text("identity.new.incomplete")));
        }
        UUID scope = form.scope() == null ? home : form.scope();
        NewAppointment appointment = new NewAppointment(role, home, Set.of(scope), LocalDate.now(clock), null, null);
        String name = Objects.requireNonNullElse(form.name(), "").strip();
        String password = FirstAdministrator.password();
        try {
            accounts.create(actor, login, name.isEmpty() ? login : name, password, List.of(appointment));
        } catch (Refused refused) {
            return refuse(form(actor, texts, form, texts.refusal(refused.refusal())));
        }
        return list(actor, new AccountsPage.Issued(login, password));
    }

    @PostMapping(IdentityUrls.RESET)
    View reset(Actor actor, @PathVariable UUID id) {
        String password = accounts.reset(actor, id);
        String login = queries.list(actor.scope(Permission.ADMINISTER)).stream()
                .filter(line -> line.id().equals(id))
                .map(AccountQueries.Line::login)
                .findFirst()
                .orElse("");
        return list(actor, new AccountsPage.Issued(login, password));
    }

    private View list(Actor actor, AccountsPage.@Nullable Issued issued) {
        List<AccountQueries.Line> lines = queries.list(actor.scope(Permission.ADMINISTER));
        return new View("identity/web/accounts", new AccountsPage(lines, issued));
    }

    private View form(Actor actor, Texts texts, NewAccountForm form, @Nullable String problem) {
        List<Choice> roles = Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), texts.text("identity.role." + role.name())))
                .toList();
        List<Choice> homes = organisations.list(actor.scope(Permission.ADMINISTER)).stream()
                .map(organisation -> new Choice(organisation.id().toString(), organisation.shortName()))
                .toList();
        return new View("identity/web/new-account", new NewAccountPage(roles, homes, form, problem));
    }

    private static View refuse(View view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
