package kaskad.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.ui.Assets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class PagesTest {
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

    @Test
    void servesPagesUnderAStrictPolicy() throws Exception {
        HttpResponse<String> page = get("/ui");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy")).contains(Assets.CONTENT_SECURITY_POLICY);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body()).contains("aria-current=\"page\"", "Лугоборский муниципальный округ");
    }

    @Test
    void servesEveryStaticFileOfAPageForAYear() throws Exception {
        Matcher address = Pattern.compile("(?:src|href)=\"(/(?:kaskad|webjars)/[^\"#]+)")
                .matcher(get("/ui").body());
        while (address.find()) {
            HttpResponse<String> file = get(address.group(1));
            assertThat(file.statusCode()).as(address.group(1)).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000");
        }
    }

    @Test
    void speaksTheLanguageOfTheCookieThenOfTheBrowserThenRussian() throws Exception {
        assertThat(get("/ui").body()).contains("<html lang=\"ru\"");
        assertThat(get("/ui", "Accept-Language", "de,en;q=0.8").body()).contains("<html lang=\"en\"");
        assertThat(get("/ui", "Accept-Language", "en", "Cookie", "lang=ru").body())
                .contains("<html lang=\"ru\"");
    }

    @Test
    void drawsTheChosenThemeAtOnce() throws Exception {
        assertThat(get("/ui", "Cookie", "theme=dark").body()).contains("data-bs-theme=\"dark\"");
        assertThat(get("/ui", "Cookie", "theme=<x>").body()).contains("data-theme=\"auto\"");
    }

    @Test
    void remembersPreferencesAndReturnsOnlyToItself() throws Exception {
        HttpResponse<String> back = post("/preferences", "lang=en&back=/ui?a%3D1");
        assertThat(back.headers().firstValue("Location").orElse("")).endsWith("/ui?a=1");
        assertThat(back.headers().allValues("Set-Cookie")).anyMatch(c -> c.startsWith("lang=en;"));
        HttpResponse<String> away = post("/preferences", "theme=dark&back=//example.org");
        assertThat(away.headers().firstValue("Location").orElse("")).doesNotContain("example.org");
    }

    @Test
    void showsWhatHasHappenedAfterARedirect() throws Exception {
        HttpResponse<String> redirect = post("/ui", "");
        String session = redirect.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(get("/ui", "Cookie", session).body()).contains("Принято 3 отчёта", "Отменить");
        assertThat(get("/ui", "Cookie", session).body()).doesNotContain("Принято 3 отчёта");
    }

    @Test
    void hidesTheCauseOfAFaultBehindANumber() throws Exception {
        HttpResponse<String> fault = get("/ui/fault");
        assertThat(fault.statusCode()).isEqualTo(500);
        assertThat(fault.body())
                .containsPattern("Номер обращения: <b[^>]*>[0-9A-F]{8}</b>")
                .doesNotContain("on purpose");
    }

    @Test
    void saysARefusalWithItsStatusAndWords() throws Exception {
        HttpResponse<String> page = get("/ui/refused");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("<html", "Отчёт уже принят: координатор округа.");
        HttpResponse<String> note = get("/ui/refused", "HX-Request", "true");
        assertThat(note.statusCode()).isEqualTo(409);
        assertThat(note.body())
                .contains("Отчёт уже принят: координатор округа.", "role=\"alert\"")
                .doesNotContain("<html");
    }

    @Test
    void tellsPeopleAndProgramsApartAtUnknownAddresses() throws Exception {
        assertThat(get("/nothing").body()).contains("Страница не найдена");
        HttpResponse<String> problem = get("/nothing", "Accept", "application/json");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.body()).startsWith("{");
    }

    @Test
    void leadsFromTheBareAddressToTheFirstEntry() throws Exception {
        assertThat(get("/").headers().firstValue("Location").orElse("")).endsWith("/ui");
    }

    @Test
    void findsNothingUnderAMalformedIdentifier() throws Exception {
        assertThat(get("/ui/things/not-a-number").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        if (!String.join(",", headers).contains("Accept,")) {
            request.header("Accept", "text/html");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    private static HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
