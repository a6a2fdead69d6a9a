package kaskad.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.identity.SignedIn;
import kaskad.intake.ImportState;
import kaskad.intake.Imports;
import kaskad.kernel.Actor;
import kaskad.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@KaskadTest
class ImportPagesTest {
    private static final String PLAN = """
            <html><body><p>Муниципальный план мероприятий на 2035–2040 годы</p>
            <table>
            <tr><td>№ п/п</td><td>Мероприятие</td><td>Срок исполнения</td><td>Исполнители</td></tr>
            <tr><td>1.</td><td>Разработка планов школ</td><td>До 1 июня 2035 года</td><td>ОО, Лицей радуги</td></tr>
            <tr><td>2.</td><td>Расширение сети &lt;классов&gt;</td><td></td><td></td></tr>
            </table></body></html>
            """;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Region regions;

    @Autowired
    private Imports imports;

    private Region.Built built;
    private Actor coordinator;

    @BeforeEach
    void region() {
        built = regions.build(1);
        coordinator = regions.person(Role.COORDINATOR, built.centre(), built.municipality());
    }

    @Test
    void takesAFileAndShowsItBesideWhatWasRead() throws InterruptedException {
        UUID id = uploaded(PLAN);
        assertThat(page("/imports/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Принять как черновик", "не позднее 1 июня 2035 года", "каждая школа", "Лицей радуги")
                .contains("Расширение сети &lt;классов&gt;", "data-row=\"t1r3\"", "Ошибка")
                .contains("01.06.2035");
        assertThat(page("/imports")).bodyText().contains("plan.html", "На проверке");
    }

    @Test
    void showsOnlyWhatHasFindings() throws InterruptedException {
        assertThat(page("/imports/" + uploaded(PLAN) + "?only=error"))
                .bodyText()
                .contains("c-measure-0-2-title")
                .doesNotContain("c-measure-0-1-title");
    }

    @Test
    void answersASavedCellWithItsMeaning() throws InterruptedException {
        UUID id = uploaded(PLAN);
        assertThat(mvc.post()
                        .uri("/imports/" + id + "/cells/measure.0.2.deadline")
                        .header("HX-Request", "true")
                        .param("was", "")
                        .param("value", "до 1 сентября 2036 года")
                        .with(as(coordinator))
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"c-measure-0-2-deadline\"", "не позднее 1 сентября 2036 года", "hx-swap-oob")
                .doesNotContain("<html");
    }

    @Test
    void matchesAWordingAndRemembersIt() throws InterruptedException {
        UUID id = uploaded(PLAN);
        assertThat(page("/imports/" + id + "/executor?wording=Лицей радуги"))
                .bodyText()
                .contains(built.school().id().toString(), "Запомнить");
        assertThat(mvc.post()
                        .uri("/imports/" + id + "/executor")
                        .param("wording", "Лицей радуги")
                        .param("choice", built.school().id().toString())
                        .param("remember", "true")
                        .with(as(coordinator))
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("→ " + built.school().shortName(), "запомнено");
    }

    @Test
    void showsWhomNobodyKnowsOnceAndWhatIsRemembered() throws InterruptedException {
        UUID id = uploaded(PLAN);
        assertThat(page("/imports/" + id)).bodyText().contains("Кого не узнали: 1", "в 1 строке");
        String memory = "/mappings/" + built.municipality().id();
        post("/imports/" + id + "/executor", "wording", "Лицей радуги", "choice", "external", "remember", "true");
        assertThat(page("/imports/" + id))
                .bodyText()
                .contains("Узнали по памяти: 1", memory)
                .doesNotContain("Кого не узнали");
        assertThat(page(memory)).bodyText().contains("Лицей радуги", "внешний исполнитель", coordinator.name());
        post(memory + "/wording", "wording", "лицей радуги", "choice", "schools");
        assertThat(page(memory)).bodyText().contains("каждая школа");
        post(memory + "/forget", "wording", "лицей радуги");
        assertThat(page(memory)).bodyText().contains("Пока ничего не запомнено");
    }

    @Test
    void mendsByTheButtonAndOffersToTakeItBack() throws InterruptedException {
        UUID id = uploaded(PLAN.replace("Разработка", "Paзработка"));
        assertThat(page("/imports/" + id))
                .bodyText()
                .contains(
                        "<del><b>Pa</b>зработка</del> → <ins><b>Ра</b>зработка</ins>", "Исправить", "Почему это важно");
        assertThat(post(
                        "/imports/" + id + "/mend",
                        "rule",
                        "latin-letters",
                        "cell",
                        "measure.0.1.title",
                        "from",
                        "Paзработка",
                        "to",
                        "Разработка"))
                .hasStatusOk()
                .bodyText()
                .contains("Исправлено по замечаниям: 1 ячейка.")
                .doesNotContain("<del>");
        assertThat(post("/imports/" + id + "/mends/undo")).bodyText().contains("<del><b>Pa</b>зработка</del>");
    }

    @Test
    void saysFindingsInTheReadersLanguage() throws InterruptedException {
        UUID id = uploaded(PLAN);
        assertThat(mvc.get()
                        .uri("/imports/" + id)
                        .cookie(new jakarta.servlet.http.Cookie("lang", "en"))
                        .with(as(coordinator)))
                .bodyText()
                .contains("Why it matters", "Not recognised: 1")
                .doesNotContain("Почему это важно");
    }

    @Test
    void givesTheDocumentInWordWithItsFindings() throws InterruptedException {
        UUID id = uploaded(PLAN);
        MvcTestResult answer = page("/imports/" + id + "/annotated.docx");
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentAsByteArray()).startsWith('P', 'K');
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(".docx");
    }

    @Test
    void acceptsByTheButtonAndOffersToTakeItBack() throws InterruptedException {
        UUID id = uploaded(PLAN);
        MvcTestResult answer = mvc.post()
                .uri("/imports/" + id + "/acceptance")
                .param("version", Integer.toString(imports.get(coordinator, id).version()))
                .param("plans", "true")
                .with(as(coordinator))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getResponse().getRedirectedUrl()).startsWith("/plans/");
        assertThat(page("/imports/" + id)).bodyText().contains("Отменить принятие", "К черновику плана");
    }

    @Test
    void isClosedToWhoBringsNothingIn() throws InterruptedException {
        UUID id = uploaded(PLAN);
        Actor school = regions.person(Role.EXECUTOR, built.school(), built.school());
        assertThat(mvc.get().uri("/imports/" + id).with(as(school))).hasStatus(404);
    }

    private MvcTestResult post(String address, String... parameters) {
        var request = mvc.post().uri(address);
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.with(as(coordinator)).with(csrf()).exchange();
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(as(coordinator)).exchange();
    }

    private UUID uploaded(String html) throws InterruptedException {
        MvcTestResult answer = mvc.post()
                .uri("/imports")
                .multipart()
                .file(new MockMultipartFile("file", "plan.html", null, html.getBytes(StandardCharsets.UTF_8)))
                .param("organisation", built.municipality().id().toString())
                .with(as(coordinator))
                .with(csrf())
                .exchange();
        Matcher address = Pattern.compile("/imports/(.+)")
                .matcher(String.valueOf(answer.getResponse().getRedirectedUrl()));
        assertThat(address.find())
                .as("status %s", answer.getResponse().getStatus())
                .isTrue();
        UUID id = UUID.fromString(address.group(1));
        for (int i = 0; i < 300 && imports.get(coordinator, id).state() instanceof ImportState.Reading; i++) {
            Thread.sleep(100);
        }
        return id;
    }

    private static RequestPostProcessor as(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(actor.account(), actor.name()), null, List.of()));
    }
}
