package kaskad.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.identity.Tokens;
import kaskad.kernel.Actor;
import kaskad.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The walls as a stranger meets them, over real HTTP. */
@KaskadTest
class SecurityTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Region regions;

    @Autowired
    private Tokens tokens;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Test
    void sendsAStrangerToSignIn() throws Exception {
        HttpResponse<String> answer = get("/plans");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
    }

    @Test
    void changesTheSessionAtSignIn() throws Exception {
        Region.Built built = regions.build(1);
        String login = regions.signIn(Role.EXECUTOR, built.school(), built.school());
        String csrf = csrf(get("/sign-in").body());
        String before = cookies.getCookieStore().getCookies().toString();
        HttpResponse<String> answer =
                post("/sign-in", "_csrf=" + encode(csrf) + "&login=" + login + "&password=" + Region.PASSWORD);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("problem");
        assertThat(cookies.getCookieStore().getCookies().toString()).isNotEqualTo(before);
        assertThat(get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAPostWithoutItsToken() throws Exception {
        assertThat(post("/sign-in", "login=a&password=b").statusCode()).isEqualTo(403);
    }

    @Test
    void everyAnswerCarriesTheStrictPolicy() throws Exception {
        for (String path : new String[] {"/sign-in", "/plans", "/kaskad/kaskad.css", "/api/v1/plans", "/nowhere"}) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
        }
    }

    @Test
    void theApiTakesBasicOrBearerAndNoCookie() throws Exception {
        Region.Built built = regions.build(1);
        String login = regions.signIn(Role.COORDINATOR, built.centre(), built.municipality());
        String basic =
                Base64.getEncoder().encodeToString((login + ":" + Region.PASSWORD).getBytes(StandardCharsets.UTF_8));
        Actor actor = regions.person(Role.COORDINATOR, built.centre(), built.municipality());
        assertThat(api("/api/v1/plans", "Basic " + basic).statusCode()).isEqualTo(200);
        assertThat(api("/api/v1/plans", "Bearer " + tokens.issue(actor, "test")).statusCode())
                .isEqualTo(200);
        HttpResponse<String> wrong = api("/api/v1/plans", "Bearer nonsense");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("Content-Type")).contains("application/problem+json");

        String csrf = csrf(get("/sign-in").body());
        post("/sign-in", "_csrf=" + encode(csrf) + "&login=" + login + "&password=" + Region.PASSWORD);
        assertThat(get("/api/v1/plans").statusCode()).isEqualTo(401);
    }

    @Test
    void describesTheApiToEverybody() throws Exception {
        HttpResponse<String> answer = get("/api/v1/openapi.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("/api/v1/plans").contains("/api/v1/assignments");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> api(String path, String authorization) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Authorization", authorization)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String csrf(String page) {
        var found = TOKEN.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
