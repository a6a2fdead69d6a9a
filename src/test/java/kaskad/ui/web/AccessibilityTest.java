package kaskad.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import kaskad.Browsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

/** The living page in a real browser: axe finds nothing serious, nothing breaks the policy, a phone does not scroll aside. */
class AccessibilityTest {
    private static final Browser BROWSER = Browsers.browser();

    private static ConfigurableApplicationContext application;
    private static String base;

    @BeforeAll
    static void start() {
        application = UiPreview.start(0);
        base = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/ui, 1440, LIGHT",
        "/ui, 1440, DARK",
        "/ui, 360, LIGHT",
        "/ui/bare, 360, DARK",
        "/ui/refused, 1440, LIGHT"
    })
    void hasNothingSeriousToReport(String path, int width, ColorScheme scheme) {
        try (BrowserContext context = BROWSER.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
            Page page = context.newPage();
            page.navigate(base + path);
            assertThat(Browsers.graveFaults(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    @Test
    void worksUnderItsPolicy() {
        try (BrowserContext context = BROWSER.newContext()) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.navigate(base + "/ui");
            page.fill("#count", "339");
            page.press("#count", "Tab");
            page.waitForSelector("#count-saved .saved");
            page.fill("#due", "010925");
            page.press("#due", "Tab");
            assertThat(page.inputValue("#due")).isEqualTo("01.09.2025");
            page.check("[data-all]");
            assertThat(page.textContent("[data-count]")).isEqualTo("5");
            page.click("[data-opens=ask]");
            page.waitForSelector("#ask[open]").press("Escape");
            page.fill("#m1", "Иное");
            page.press("#m1", "Enter");
            page.waitForSelector("#m1-saved .saved");
            page.fill("#m1", "Не то");
            page.press("#m1", "Escape");
            assertThat(page.inputValue("#m1")).startsWith("Разработка");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void walksTheMatrixByArrows() {
        try (BrowserContext context = BROWSER.newContext()) {
            Page page = context.newPage();
            page.navigate(base + "/ui");
            page.focus(".mx-c[tabindex='0']");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowDown");
            assertThat(page.evaluate("document.activeElement.closest('td').cellIndex"))
                    .isEqualTo(2);
            assertThat(page.locator(".mx-c[tabindex='0']").count()).isEqualTo(1);
        }
    }

    @Test
    void opensTheNavigationOfAPhone() {
        try (BrowserContext context = BROWSER.newContext(new Browser.NewContextOptions().setViewportSize(360, 740))) {
            Page page = context.newPage();
            page.navigate(base + "/ui");
            assertThat(page.isVisible("#nav")).isFalse();
            page.click("[data-toggles=nav]");
            assertThat(page.isVisible("#nav")).isTrue();
        }
    }
}
