package kaskad.identity.web;

import java.security.Principal;
import kaskad.identity.Accounts;
import kaskad.identity.SignedIn;
import kaskad.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a handler its {@link Actor}: read from the database once a request, so that a change counts at once. */
@Component
class ActorArgument implements HandlerMethodArgumentResolver {
    private static final String KEPT = Actor.class.getName();

    private final Accounts accounts;

    ActorArgument(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Object kept = request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
        return kept != null ? kept : read(request);
    }

    private Actor read(NativeWebRequest request) {
        Principal principal = request.getUserPrincipal();
        if (principal instanceof Authentication signed && signed.getPrincipal() instanceof SignedIn who) {
            Actor actor =
                    accounts.find(who.account()).orElseThrow(() -> new InsufficientAuthenticationException("closed"));
            request.setAttribute(KEPT, actor, RequestAttributes.SCOPE_REQUEST);
            return actor;
        }
        throw new InsufficientAuthenticationException("not signed in");
    }
}
