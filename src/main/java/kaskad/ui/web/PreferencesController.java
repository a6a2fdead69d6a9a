package kaskad.ui.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import kaskad.ui.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers language and theme in cookies of this browser; open to guests. */
@Controller
class PreferencesController {
    static final Set<String> THEMES = Set.of("light", "dark", "auto");
    private static final Set<String> LANGUAGES = Set.of("ru", "en");

    @PostMapping(Shell.PREFERENCES)
    String remember(
            @RequestParam(name = "lang", required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        if (language != null && LANGUAGES.contains(language)) {
            cookie(response, Languages.COOKIE, language);
        }
        if (theme != null && THEMES.contains(theme)) {
            cookie(response, Shells.THEME, theme);
        }
        return "redirect:" + local(back);
    }

    /** Only an address of this server: no other host, no header tricks, no URI template. */
    private static String local(String back) {
        return back.matches("/(?![/\\\\])[^\\\\\\r\\n{}]*") ? back : "/";
    }

    private static void cookie(HttpServletResponse response, String name, String value) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .sameSite("Lax")
                        .httpOnly(true)
                        .build()
                        .toString());
    }
}
