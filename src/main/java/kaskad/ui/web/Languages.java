package kaskad.ui.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import kaskad.ui.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The reader's language: the cookie {@code lang}, then what the browser prefers, then Russian. */
final class Languages implements LocaleResolver {
    static final String COOKIE = "lang";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie != null) {
            return of(cookie.getValue());
        }
        return request.getHeader("Accept-Language") == null ? Messages.RUSSIAN : preferred(request);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by a form, see PreferencesController");
    }

    private static Locale preferred(HttpServletRequest request) {
        List<Locale> wanted = Collections.list(request.getLocales());
        return wanted.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("ru") || language.equals("en"))
                .findFirst()
                .map(Languages::of)
                .orElse(Messages.RUSSIAN);
    }

    private static Locale of(String language) {
        return language.equals("en") ? Locale.ENGLISH : Messages.RUSSIAN;
    }
}
