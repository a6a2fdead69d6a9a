package kaskad.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a page, built once per request by {@code ui.web} and handed to every template that declares
 * {@code @param Shell shell}.
 *
 * @param visitor the name of who is signed in, {@code null} for a guest
 * @param navigation empty for a guest and for htmx fragments
 * @param path the address of this page with its query, to come back to
 * @param theme {@code light}, {@code dark}, or {@code auto}
 */
public record Shell(
        Texts texts,
        @Nullable String visitor,
        @Nullable String organisation,
        @Nullable String period,
        @Nullable String search,
        List<Item> navigation,
        String path,
        String theme,
        @Nullable Csrf csrf,
        List<Flash> flashes) {
    public static final String SIGN_IN = "/sign-in";
    public static final String SIGN_OUT = "/sign-out";
    public static final String ACCOUNT = "/account";
    public static final String PREFERENCES = "/preferences";

    public Shell {
        navigation = List.copyOf(navigation);
        flashes = List.copyOf(flashes);
    }

    /** One line of the navigation, as this visitor sees it; {@code count} is {@code null} where nothing is counted. */
    public record Item(
            String label,
            String href,
            String icon,
            boolean current,
            @Nullable Long count) {}

    /** The token against forged requests: a hidden field in forms, a header in htmx requests. */
    public record Csrf(String parameter, String header, String token) {}

    /** What the {@code data-bs-theme} attribute says before any script ran. */
    public String firstTheme() {
        return theme.equals("dark") ? "dark" : "light";
    }
}
