package kaskad.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.kernel.Role;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A day of a coordinator and of a school in a real browser, from a document to the printed report. Each page passes the
 * checks of {@link Screen#look}; afterwards the same pages are opened in English.
 */
@KaskadTest
class PlanDayTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final FilePayload ORDER =
            new FilePayload("order.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    @LocalServerPort
    private int port;

    @Autowired
    private Region regions;

    private Region.Built built;
    private Screen coordinator;
    private Screen executor;
    private String imported;
    private String plan;
    private String occurrence;

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void leadsFromADocumentToAReport(int width) throws IOException {
        built = regions.build(2);
        String base = "http://127.0.0.1:" + port;
        try (Screen first = new Screen(base, width);
                Screen second = new Screen(base, width)) {
            coordinator = first;
            executor = second;
            bringsInADocument();
            matchesAnExecutor();
            approves();
            publishes();
            reports();
            returns();
            corrects();
            accepts();
            prints();
            readsTheSameInEnglish();
            assertThat(first.problems()).as("coordinator").isEmpty();
            assertThat(second.problems()).as("executor").isEmpty();
        }
    }

    private void bringsInADocument() {
        coordinator.open("/sign-in");
        coordinator.look("01-sign-in");
        coordinator.signIn(regions.signIn(Role.COORDINATOR, built.centre(), built.municipality()));
        coordinator.look("02-coordinator");
        coordinator.open("/imports");
        coordinator.look("03-imports");
        coordinator
                .page()
                .setInputFiles(
                        "#file",
                        new FilePayload(
                                "plan.html", "text/html", Content.document().getBytes(StandardCharsets.UTF_8)));
        coordinator.page().waitForSelector("#read");
        imported = coordinator.path();
        coordinator.sees("1 ошибка");
        coordinator.look("04-wizard");
        inEnglish("wizard");
    }

    private void matchesAnExecutor() {
        Page page = coordinator.page();
        page.locator("#read dl select").selectOption("municipality");
        page.locator("#read dl option[value=municipality][selected]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        Locator row = page.locator("#read tr[data-row]").filter(having(Content.SECOND));
        Locator deadline = row.locator("td[data-l^='Срок'] textarea");
        deadline.fill(Content.DUE);
        deadline.blur();
        row.getByText("не позднее").waitFor();
        page.locator("#summary")
                .filter(having("1 ошибка"))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        row.locator("a:has-text('Сопоставить')").click();
        row.locator("select[name=choice]").selectOption(built.school().id().toString());
        coordinator.look("05-whom");
        row.locator("form[hx-target='#read'] button").click();
        row.getByText("запомнено").waitFor();
        coordinator.press("Принять как черновик");
        page.waitForURL("**/plans/*");
        plan = coordinator.path();
    }

    private void approves() {
        coordinator.look("06-draft");
        inEnglish("draft");
        Page page = coordinator.page();
        Locator row = page.locator("tr[id^='m-']").filter(having(Content.FIRST));
        row.locator("td[data-l='Ожидаемый результат'] a").click();
        page.fill("#cell", Content.RESULT);
        coordinator.press("Сохранить");
        row.locator("a").filter(having(Content.RESULT)).waitFor();
        coordinator.follow("Утвердить");
        page.waitForURL("**/approval");
        inEnglish("approval");
        page.fill("#number", "17-о");
        page.fill("#date", LocalDate.now(ZoneId.of("Asia/Tomsk")).format(DAY));
        coordinator.look("07-approval");
        coordinator.press("Утвердить план");
        coordinator.sees("План утверждён");
        coordinator.look("08-approved");
    }

    private void publishes() {
        coordinator.follow("Довести до организаций");
        coordinator.page().waitForURL("**/publication");
        assertThat(coordinator.page().locator("#preview dd").allInnerTexts()).containsExactly("2", "3", "3");
        coordinator.look("09-publication");
        coordinator.press("Довести до 2 организаций");
        coordinator.sees("План доведён: 2 организации, 3 поручения, 3 отчётные даты.");
        coordinator.look("10-matrix");
    }

    private void reports() {
        Page page = executor.page();
        executor.signIn(regions.signIn(Role.EXECUTOR, built.school(), built.school()));
        assertThat(executor.path()).startsWith("/my-work");
        executor.look("11-my-work");
        page.locator("main").getByText(Content.FIRST).first().click();
        page.waitForURL("**/occurrences/*");
        occurrence = executor.path();
        page.selectOption("#mark", "done");
        page.fill("#text", Content.REPORT);
        page.locator("#text").blur();
        page.waitForSelector("#text-saved .saved");
        page.setInputFiles("#file", ORDER);
        page.waitForSelector("a:has-text('order.pdf')");
        assertThat(page.inputValue("#text")).isEqualTo(Content.REPORT);
        executor.look("12-report");
        executor.press("Отправить на проверку");
        executor.sees("Отчёт отправлен на проверку.");
        executor.look("13-submitted");
    }

    private void returns() {
        Page page = coordinator.page();
        coordinator.open("/review");
        coordinator.look("14-review");
        coordinator.follow(built.school().shortName());
        page.waitForSelector("#reason");
        coordinator.sees(Content.REPORT);
        page.selectOption("#reason", "no_evidence");
        page.fill("#words", Content.REMARK);
        coordinator.look("15-decision");
        coordinator.press("Вернуть");
        coordinator.sees("Отчёт возвращён на доработку.");
    }

    private void corrects() {
        Page page = executor.page();
        executor.open("/my-work");
        executor.look("16-returned");
        executor.follow("Исправить");
        executor.sees(Content.REMARK);
        page.fill("#text", Content.CORRECTED);
        page.locator("#text").blur();
        page.waitForSelector("#text-saved .saved");
        executor.look("17-correction");
        executor.press("Отправить на проверку");
        executor.sees("Отчёт отправлен на проверку.");
    }

    private void accepts() {
        coordinator.open("/review");
        coordinator.follow(built.school().shortName());
        coordinator.page().waitForURL("**/occurrences/*");
        coordinator.sees(Content.CORRECTED);
        coordinator.press("Принять");
        coordinator.sees("Отчёт принят.");
        coordinator.open(plan);
        coordinator.sees("принято 1 из 2");
        coordinator.look("18-plan");
        coordinator.open(plan + "/matrix");
        assertThat(coordinator
                        .page()
                        .locator(".mx-c[href='" + occurrence + "']")
                        .getAttribute("title"))
                .contains("Исполнено");
        coordinator.look("19-matrix");
    }

    private void prints() throws IOException {
        coordinator.open("/reports");
        coordinator.look("20-reports");
        coordinator.follow(Content.TITLE);
        coordinator.sees(Content.CORRECTED);
        coordinator.look("21-progress");
        Download download = coordinator.page().waitForDownload(() -> coordinator.follow("Скачать DOCX"));
        try (InputStream file = download.createReadStream();
                XWPFDocument document = new XWPFDocument(file);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains(Content.FIRST, Content.CORRECTED);
        }
    }

    private void readsTheSameInEnglish() {
        coordinator.speak("en");
        for (String path : List.of(
                "/my-work",
                "/plans",
                "/imports",
                imported,
                plan,
                plan + "/publication",
                plan + "/matrix",
                "/review",
                "/reports",
                plan + "/progress-report",
                occurrence)) {
            coordinator.open(path);
            coordinator.look(name(path));
        }
        executor.speak("en");
        for (String path : List.of("/my-work", occurrence)) {
            executor.open(path);
            executor.look("school-" + name(path));
        }
    }

    /** The page that is open, in English for a look; what was typed into it and not saved is lost. */
    private void inEnglish(String name) {
        coordinator.speak("en");
        coordinator.page().reload();
        coordinator.look(name);
        coordinator.speak("ru");
        coordinator.page().reload();
    }

    private static String name(String path) {
        return path.substring(1).replaceAll("[0-9a-f-]{36}", "one").replace('/', '-');
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
