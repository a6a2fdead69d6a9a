package kaskad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kaskad.identity.SignedIn;
import kaskad.kernel.Actor;
import kaskad.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The walls between municipalities, proved over every address that there is: what belongs to one is answered to
 * strangers with 403 or 404, whatever they ask. An address that {@link Belongings} cannot fill fails the test.
 */
@KaskadTest
class IsolationTest {
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String ID = "0197a000-0000-7000-8000-000000000001";
    /** Fits every form and every body, so that nothing but the wall refuses. */
    private static final Map<String, String> FORM = Map.ofEntries(
            Map.entry("version", "0"),
            Map.entry("document", "0"),
            Map.entry("text", "текст"),
            Map.entry("was", ""),
            Map.entry("value", "текст"),
            Map.entry("wording", "школы"),
            Map.entry("choice", "schools"),
            Map.entry("rule", "latin-letters"),
            Map.entry("cell", "measure.0.1.title"),
            Map.entry("from", "a"),
            Map.entry("to", "а"),
            Map.entry("count", "1"),
            Map.entry("mark", "done"),
            Map.entry("reason", "other"),
            Map.entry("words", "текст"),
            Map.entry("kind", "Приказ"),
            Map.entry("number", "1"),
            Map.entry("date", "01.02.2026"),
            Map.entry("system", "LOCAL"),
            Map.entry("key", "RURAL"),
            Map.entry("person", "Лицо"),
            Map.entry("plan", ID),
            Map.entry("own", ID),
            Map.entry("body", ID),
            Map.entry("measure", ID),
            Map.entry("organisation", ID),
            Map.entry("title", "текст"),
            Map.entry("name", "имя"));

    private static final String BODY = """
            {"version": 0, "mark": "DONE", "text": "текст", "accepted": true, "kind": "Приказ", "number": "1",
             "date": "2026-02-01", "despiteErrors": true, "organisations": [],
             "cell": "measure.0.1.title", "was": "", "value": "текст", "wording": "школы", "target": "SCHOOLS",
             "remember": false, "plans": true, "act": true}""";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Belongings belongings;

    @Autowired
    private Region regions;

    private Belongings.Held held;
    private List<Actor> strangers;

    /** One address by one method, with the header that tells it from another at the same address. */
    private record Asked(HttpMethod method, String pattern, boolean script, HandlerMethod handler) {
        boolean takes(Class<?> type) {
            return Arrays.stream(handler.getMethodParameters())
                    .anyMatch(parameter -> parameter.getParameterType().equals(type));
        }

        boolean takesJson() {
            return Arrays.stream(handler.getMethodParameters())
                    .anyMatch((MethodParameter parameter) -> parameter.hasParameterAnnotation(RequestBody.class));
        }
    }

    @BeforeEach
    void someoneElses() {
        held = belongings.make();
        Region.Built beside = regions.build(held.region().region(), 1);
        Region.Built elsewhere = regions.build(1);
        strangers = List.of(
                regions.person(Role.COORDINATOR, beside.centre(), beside.municipality()),
                regions.person(Role.COORDINATOR, elsewhere.centre(), elsewhere.municipality()),
                regions.person(Role.ADMINISTRATOR, beside.authority(), beside.municipality()),
                regions.person(Role.EXECUTOR, beside.school(), beside.school()));
    }

    @Test
    void showsNothingOfAnotherMunicipality() {
        List<String> holes = new ArrayList<>();
        for (Asked asked : asked()) {
            for (String address : held.addresses(asked.pattern())) {
                for (Actor stranger : strangers) {
                    int status = ask(asked, address, stranger);
                    if (status != 403 && status != 404) {
                        holes.add(asked.method() + " " + address + " → " + status);
                    }
                }
            }
        }
        assertThat(holes).isEmpty();
    }

    @Test
    void asksForWhatItsOwnerSees() {
        for (Asked asked : asked()) {
            if (asked.method().equals(HttpMethod.GET)) {
                assertThat(held.addresses(asked.pattern()))
                        .as(asked.pattern())
                        .anyMatch(address -> ask(asked, address, held.owner()) < 400);
            }
        }
    }

    @Test
    void takesNothingForAnotherMunicipality() {
        String occurrence = held.addresses("/occurrences/{id}").getFirst();
        String chosen = occurrence.substring(occurrence.lastIndexOf('/') + 1) + "_1";
        String municipality = held.region().municipality().id().toString();
        for (Actor stranger : strangers) {
            assertThat(List.of(
                            status(mvc.post().uri("/review/accept").param("chosen", chosen), stranger),
                            status(
                                    mvc.post()
                                            .uri("/imports")
                                            .multipart()
                                            .file(new MockMultipartFile("file", "plan.html", null, PDF))
                                            .param("organisation", municipality),
                                    stranger),
                            status(mvc.get().uri("/organisations/new").param("parent", municipality), stranger),
                            status(mvc.get().uri("/organisations/edit").param("organisation", municipality), stranger),
                            status(
                                    mvc.get().uri("/organisations/change").param("organisation", municipality),
                                    stranger)))
                    .isSubsetOf(403, 404);
        }
    }

    @Test
    void listsNothingOfAnotherMunicipality() {
        for (String list : List.of(
                "/plans",
                "/documents",
                "/working-groups",
                "/imports",
                "/my-work",
                "/my-work?list=late",
                "/my-work?list=silent",
                "/review",
                "/reports",
                "/journal",
                "/operations",
                "/organisations",
                "/organisations?show=ALL&words=школа",
                "/organisations/groups",
                "/accounts",
                "/api/v1/plans",
                "/api/v1/documents",
                "/api/v1/acts",
                "/api/v1/organisations",
                "/api/v1/assignments",
                "/api/v1/assignments/review")) {
            for (Actor stranger : strangers) {
                assertThat(mvc.get().uri(list).with(as(stranger)))
                        .as(list)
                        .bodyText()
                        .doesNotContain(held.names());
            }
        }
    }

    private int status(AbstractMockHttpServletRequestBuilder<?> request, Actor actor) {
        return mvc.perform(request.with(as(actor)).with(csrf())).getResponse().getStatus();
    }

    /** Every address with an id in it; the gallery of components holds nothing of anybody's. */
    private List<Asked> asked() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().getBeanType().getPackageName().equals("kaskad.ui.web"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(pattern -> pattern.contains("{"))
                        .flatMap(pattern -> asked(entry.getKey(), pattern, entry.getValue()).stream()))
                .toList();
    }

    private static List<Asked> asked(RequestMappingInfo info, String pattern, HandlerMethod handler) {
        boolean script = !info.getHeadersCondition().isEmpty();
        return info.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::asHttpMethod)
                .map(method -> new Asked(method, pattern, script, handler))
                .toList();
    }

    private int ask(Asked asked, String address, Actor actor) {
        MockMvcTester.MockMvcRequestBuilder plain = mvc.method(asked.method()).uri(address);
        AbstractMockHttpServletRequestBuilder<?> request = asked.takes(MultipartFile.class)
                ? plain.multipart().file(new MockMultipartFile("file", "order.pdf", null, PDF))
                : plain;
        if (asked.script()) {
            request.header("HX-Request", "true");
        }
        if (asked.takesJson()) {
            request.contentType(MediaType.APPLICATION_JSON).content(BODY);
        } else {
            FORM.forEach(request::param);
        }
        return status(request, actor);
    }

    private static RequestPostProcessor as(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(actor.account(), actor.name()), null, List.of()));
    }
}
