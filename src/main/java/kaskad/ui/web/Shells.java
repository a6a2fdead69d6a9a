package kaskad.ui.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import kaskad.kernel.Actor;
import kaskad.ui.Flash;
import kaskad.ui.Messages;
import kaskad.ui.NavigationEntry;
import kaskad.ui.Shell;
import kaskad.ui.Texts;
import kaskad.ui.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/** Builds the shell of one request from what identity and the modules' navigation entries say. */
@Component
class Shells {
    static final String THEME = "theme";
    private static final Visitor GUEST = request -> Optional.empty();

    private final Messages messages;
    private final ObjectProvider<NavigationEntry> entries;
    private final ObjectProvider<Visitor> visitor;

    Shells(Messages messages, ObjectProvider<NavigationEntry> entries, ObjectProvider<Visitor> visitor) {
        this.messages = messages;
        this.entries = entries;
        this.visitor = visitor;
    }

    Shell shell(HttpServletRequest request) {
        Visitor slot = visitor.getIfAvailable(() -> GUEST);
        Optional<Actor> actor = slot.actor(request);
        Texts texts = texts(request);
        return new Shell(
                texts,
                actor.map(Actor::name).orElse(null),
                actor.flatMap(a -> slot.organisation(request)).orElse(null),
                actor.flatMap(a -> slot.period(request)).orElse(null),
                actor.flatMap(a -> slot.search()).orElse(null),
                actor.map(a -> navigation(a, texts, request)).orElse(List.of()),
                address(request),
                theme(request),
                csrf(request),
                flashes(request));
    }

    Texts texts(HttpServletRequest request) {
        Locale locale = RequestContextUtils.getLocale(request);
        return messages.in(locale);
    }

    Optional<Actor> actor(HttpServletRequest request) {
        return visitor.getIfAvailable(() -> GUEST).actor(request);
    }

    static boolean isFragment(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    private List<Shell.Item> navigation(Actor actor, Texts texts, HttpServletRequest request) {
        if (isFragment(request)) {
            return List.of();
        }
        List<NavigationEntry> shown = entries.stream()
                .filter(entry -> entry.visibleTo(actor))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        String current = current(shown, path(request));
        return shown.stream()
                .map(entry -> item(entry, actor, texts, entry.href().equals(current)))
                .toList();
    }

    private static Shell.Item item(NavigationEntry entry, Actor actor, Texts texts, boolean current) {
        OptionalLong count = entry.count(actor);
        return new Shell.Item(
                texts.text(entry.messageKey()),
                entry.href(),
                entry.icon(),
                current,
                count.isPresent() ? (Long) count.getAsLong() : null);
    }

    /** The entry whose address is the longest beginning of the page's. */
    private static String current(List<NavigationEntry> entries, String path) {
        return entries.stream()
                .map(NavigationEntry::href)
                .filter(href -> path.equals(href) || path.startsWith(href + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static String address(HttpServletRequest request) {
        boolean page = request.getMethod().equals("GET");
        String query = page ? request.getQueryString() : null;
        return query == null ? path(request) : path(request) + "?" + query;
    }

    private static String theme(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, THEME);
        return cookie != null && PreferencesController.THEMES.contains(cookie.getValue()) ? cookie.getValue() : "auto";
    }

    private static Shell.@Nullable Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Shell.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
                : null;
    }

    private static List<Flash> flashes(HttpServletRequest request) {
        Map<String, ?> carried = RequestContextUtils.getInputFlashMap(request);
        return carried != null && carried.get(Flash.ATTRIBUTE) instanceof Flash flash ? List.of(flash) : List.of();
    }
}
