package kaskad.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.identity.Tokens;
import kaskad.kernel.Actor;
import kaskad.kernel.Role;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole path over REST, as a regional system would walk it. */
@KaskadTest
class ApiPathTest {
    private static final String PLAN = """
            <html><body><p><b>Муниципальный план развития школьной робототехники на 2025-2027 годы</b></p><table>
            <tr><td>№</td><td>Мероприятие</td><td>Срок</td><td>Исполнители</td><td>Результат</td></tr>
            <tr><td>1.</td><td>Открыть кружки робототехники</td><td>до 1 октября ежегодно</td><td>ОО</td><td>Открыт 1 кружок</td></tr>
            </table></body></html>
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Region regions;

    @Autowired
    private Tokens tokens;

    @Autowired
    private JsonMapper json;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void leadsFromTheDocumentToTheReport() throws Exception {
        Region.Built built = regions.build(2);
        String coordinator = token(regions.person(Role.COORDINATOR, built.centre(), built.municipality()));
        String executor = token(regions.person(Role.EXECUTOR, built.school(), built.school()));

        String plan = accepted(
                coordinator, uploaded(coordinator, built.authority().id().toString()));
        String path = "/plans/" + plan;
        int version = get(coordinator, path).at("/head/version").asInt();
        post(
                coordinator,
                path + "/approval",
                Map.of(
                        "version",
                        version,
                        "kind",
                        "приказ",
                        "number",
                        "7-р",
                        "date",
                        "2025-01-15",
                        "despiteErrors",
                        true));
        var whom = Map.of(
                "organisations",
                built.schools().stream().map(s -> s.id().toString()).toList());
        JsonNode preview = post(coordinator, path + "/publication/preview", whom);
        JsonNode published = post(coordinator, path + "/publication", whom);
        assertThat(preview.at("/assignments").asInt()).isEqualTo(2);
        assertThat(published.at("/occurrences")).isEqualTo(preview.at("/occurrences"));

        JsonNode mine = get(executor, "/assignments?list=ALL").at("/items/0");
        String occurrence = "/assignments/" + mine.at("/id").asString();
        post(
                executor,
                occurrence + "/report/submission",
                Map.of(
                        "version",
                        mine.at("/version").asInt(),
                        "mark",
                        "DONE",
                        "text",
                        "Кружок открыт, 14 участников",
                        "count",
                        14));
        int seen = get(coordinator, occurrence).at("/version").asInt();
        post(coordinator, occurrence + "/decision", Map.of("version", seen, "accepted", true));
        assertThat(get(executor, occurrence).at("/state").asString()).isEqualTo("accepted");

        HttpResponse<byte[]> report = client.send(
                request(coordinator, path + "/progress-report.docx").build(), HttpResponse.BodyHandlers.ofByteArray());
        try (XWPFWordExtractor text =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(report.body())))) {
            assertThat(text.getText()).contains("Открыть кружки робототехники", "Кружок открыт, 14 участников");
        }
    }

    @Test
    void hidesAnothersPlanBehindAProblem() throws Exception {
        Region.Built built = regions.build(1);
        Region.Built other = regions.build(1);
        String theirs = token(regions.person(Role.COORDINATOR, built.centre(), built.municipality()));
        String plan = accepted(theirs, uploaded(theirs, built.authority().id().toString()));
        String stranger = token(regions.person(Role.COORDINATOR, other.centre(), other.municipality()));
        HttpResponse<String> answer =
                client.send(request(stranger, "/plans/" + plan).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(json.readTree(answer.body()).at("/type").asString()).isEqualTo("urn:kaskad:refusal:NoSuchPlan");
    }

    @Test
    void describesItselfWithoutTheActor() throws Exception {
        JsonNode description = get(token(Actor.SYSTEM), "/openapi.json");
        assertThat(description.at("/paths").propertyNames())
                .contains("/api/v1/documents", "/api/v1/plans/{id}/publication", "/api/v1/assignments/{id}/decision");
        assertThat(description.at("/paths/~1api~1v1~1plans/get/parameters").toString())
                .doesNotContain("actor");
    }

    private String uploaded(String token, String organisation) throws IOException, InterruptedException {
        String line = "--part\r\nContent-Disposition: form-data; name=";
        String body = line + "\"organisation\"\r\n\r\n" + organisation + "\r\n" + line
                + "\"file\"; filename=\"plan.html\"\r\nContent-Type: text/html\r\n\r\n" + PLAN + "\r\n--part--\r\n";
        HttpRequest upload = request(token, "/documents")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        HttpResponse<String> answer = client.send(upload, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return json.readTree(answer.body()).at("/id").asString();
    }

    private String accepted(String token, String document) throws IOException, InterruptedException {
        String path = "/documents/" + document;
        JsonNode read = get(token, path);
        for (int i = 0; read.at("/state").asString().equals("reading") && i < 300; i++) {
            Thread.sleep(100);
            read = get(token, path);
        }
        assertThat(read.at("/state").asString()).isEqualTo("read");
        JsonNode accepted = post(
                token,
                path + "/acceptance",
                Map.of("version", read.at("/version").asInt(), "plans", true, "act", false));
        return accepted.at("/plans/0").asString();
    }

    private String token(Actor actor) {
        return actor == Actor.SYSTEM ? "none" : tokens.issue(actor, "test");
    }

    private JsonNode get(String token, String path) throws IOException, InterruptedException {
        return answer(request(token, path).build());
    }

    private JsonNode post(String token, String path, Map<String, ?> body) throws IOException, InterruptedException {
        return answer(request(token, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build());
    }

    private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(request.uri() + " " + answer.body()).isIn(List.of(200, 201, 204));
        return answer.body().isEmpty() ? json.createObjectNode() : json.readTree(answer.body());
    }

    private HttpRequest.Builder request(String token, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path));
        return token.equals("none") ? request : request.header("Authorization", "Bearer " + token);
    }
}
