package kaskad.identity.web;

import kaskad.identity.AccountQueries;
import kaskad.identity.Accounts;
import kaskad.identity.Tokens;
import kaskad.kernel.Actor;
import kaskad.kernel.Refused;
import kaskad.ui.Flash;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: appointments, password, API tokens. */
@Controller
class AccountController {
    private final Accounts accounts;
    private final AccountQueries queries;
    private final Tokens tokens;

    AccountController(Accounts accounts, AccountQueries queries, Tokens tokens) {
        this.accounts = accounts;
        this.queries = queries;
        this.tokens = tokens;
    }

    @GetMapping(IdentityUrls.ACCOUNT)
    View page(Actor actor) {
        return page(actor, null, null);
    }

    @PostMapping(IdentityUrls.PASSWORD)
    ModelAndView changePassword(
            Actor actor,
            @RequestParam String present,
            @RequestParam String next,
            Texts texts,
            RedirectAttributes redirect) {
        try {
            accounts.changePassword(actor, present, next);
        } catch (Refused refused) {
            View again = page(actor, texts.refusal(refused.refusal()), null);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Flash.done("identity.password.changed").after(redirect);
        return new ModelAndView("redirect:" + IdentityUrls.SIGN_IN);
    }

    @PostMapping(IdentityUrls.TOKENS)
    View issueToken(Actor actor, @RequestParam String name) {
        return page(actor, null, tokens.issue(actor, name.isBlank() ? "API" : name.strip()));
    }

    private View page(Actor actor, @Nullable String problem, @Nullable String token) {
        return new View(
                "identity/web/account", new AccountPage(actor.name(), queries.own(actor.account()), problem, token));
    }
}
