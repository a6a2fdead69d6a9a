package kaskad;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The browser of the whole run: the system's Chromium, started by the first test that asks, ended with the run. */
public final class Browsers {
    private static final String CHROMIUM =
            Objects.requireNonNullElse(System.getenv("KASKAD_CHROMIUM"), "/usr/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> GRAVE = List.of("serious", "critical");

    private static final Browser BROWSER = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(CHROMIUM))
                    .setArgs(FLAGS));

    private Browsers() {}

    public static Browser browser() {
        return BROWSER;
    }

    /** What axe finds serious or critical on a page: the rule, the first element, how many. */
    public static List<String> graveFaults(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(fault -> GRAVE.contains(fault.getImpact()))
                        .map(fault -> fault.getId() + ": "
                                + fault.getNodes().getFirst().getHtml() + " ×"
                                + fault.getNodes().size())
                        .toList();
    }
}
