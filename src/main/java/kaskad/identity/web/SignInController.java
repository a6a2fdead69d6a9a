package kaskad.identity.web;

import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page; the sign-in itself is the security chain's. */
@Controller
class SignInController {
    @GetMapping(IdentityUrls.SIGN_IN)
    View page(
            @RequestParam(required = false) @Nullable String problem,
            @RequestParam(required = false) @Nullable String out) {
        String key = problem == null ? null : "identity.sign-in." + ("locked".equals(problem) ? "locked" : "wrong");
        return new View(
                "identity/web/sign-in", new SignInPage(out != null ? "identity.sign-in.out" : key, key != null));
    }
}
