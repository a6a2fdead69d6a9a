package kaskad.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaskad.Browsers;
import kaskad.Region;

/** A person at a screen of some width: what they press and fill, and what every page that they see must satisfy. */
final class Screen implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final String base;
    private final int width;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private String language = "ru";

    Screen(String base, int width) {
        this.base = base;
        this.width = width;
        context = Browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width < 600 ? 740 : 900)
                        .setLocale("ru-RU"));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            // notices depend on the browser's own timing: whether an autofocus came before the first click
            if (!message.type().equals("info")) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    /** From now on in this language, as if chosen in the account menu. */
    void speak(String other) {
        language = other;
        context.addCookies(List.of(new Cookie("lang", other).setUrl(base)));
    }

    void signIn(String login) {
        open("/sign-in");
        page.fill("#login", login);
        page.fill("#password", Region.PASSWORD);
        page.locator("form[action='/sign-in'] button").click();
        page.waitForURL(address -> !address.contains("sign-in"));
    }

    void open(String path) {
        page.navigate(base + path);
    }

    /** The path of the page that is open. */
    String path() {
        return page.url().substring(base.length());
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    /** Waits for a text in the content of the page. */
    void sees(String text) {
        shown(text).waitFor();
    }

    private Locator shown(String text) {
        return page.locator("main").getByText(text).filter(visible()).first();
    }

    private static Locator.FilterOptions visible() {
        return new Locator.FilterOptions().setVisible(true);
    }

    /** Checks the page that is open and keeps its picture under {@code name}; axe hears one language of the two. */
    void look(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(width + "-" + language).resolve(name + ".png")));
        Object scrolls = page.evaluate("document.documentElement.scrollWidth");
        if (!scrolls.equals(width)) {
            problems.add(name + ": scrolls aside, " + scrolls + " wide");
        }
        if (language.equals("ru")) {
            Browsers.graveFaults(page).forEach(fault -> problems.add(name + ": " + fault));
        }
        Wording.foreign(page, language).forEach(words -> problems.add(name + ": not in " + language + ": " + words));
        complaints.forEach(complaint -> problems.add(name + ": console: " + complaint));
        complaints.clear();
    }

    /** What was wrong on the pages that were looked at. */
    List<String> problems() {
        return problems;
    }

    @Override
    public void close() {
        context.close();
    }
}
