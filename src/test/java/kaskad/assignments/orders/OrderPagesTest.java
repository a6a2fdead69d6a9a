package kaskad.assignments.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.documents.Acts;
import kaskad.identity.SignedIn;
import kaskad.kernel.Actor;
import kaskad.kernel.Role;
import kaskad.plans.PlanFixture;
import kaskad.plans.PlanId;
import kaskad.plans.Plans;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@KaskadTest
class OrderPagesTest {
    private static final String SCHOOLS = "Руководителям общеобразовательных организаций";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Region regions;

    @Autowired
    private Acts acts;

    @Autowired
    private Plans plans;

    private Region.Built built;
    private Actor coordinator;
    private Actor school;
    private UUID act;

    @BeforeEach
    void order() {
        built = regions.build(2);
        coordinator = regions.person(Role.COORDINATOR, built.authority(), built.municipality());
        school = regions.person(Role.EXECUTOR, built.school(), built.school());
        act = OrderFixture.anOrder(built.authority(), "27", LocalDate.of(2025, 1, 15))
                .with("1", SCHOOLS + ":", SCHOOLS, null)
                .with("1.1", "провести анализ ресурсов.", null, "до 3 марта 2025 года")
                .with("1.2", "рассмотреть возможность участия в проекте.", null, "до 31 марта 2025 года")
                .register(acts, coordinator);
    }

    @Test
    void showsWhoGetsWhatBeforeAndHowItGoesAfter() {
        assertThat(get(coordinator, "/documents/" + act + "/control"))
                .hasStatusOk()
                .bodyText()
                .contains("Провести анализ ресурсов", "Предложение участвовать", "контроль 03.03.2025");
        post(coordinator, "/documents/" + act + "/control");
        assertThat(get(coordinator, "/documents/" + act + "/control"))
                .hasStatusOk()
                .bodyText()
                .contains("Карточка контроля", "просрочено 2", "Ответа нет");
        assertThat(get(school, "/documents/" + act + "/control"))
                .hasStatusOk()
                .bodyText()
                .contains("Участвуем")
                .doesNotContain("Отменить постановку на контроль");
    }

    @Test
    void remindsThoseWhoAreSilent() throws IOException {
        post(coordinator, "/documents/" + act + "/control");
        MvcTestResult paper = get(coordinator, "/documents/" + act + "/control/reminder.docx");
        assertThat(words(paper)).contains("не представлены отчёты", "№ 27");
    }

    @Test
    void draftsAnOrderFromThePlan() throws IOException {
        PlanId plan = plans.draft(
                coordinator,
                PlanFixture.aPlan(built.authority()).withMeasures(1).build());
        assertThat(words(get(coordinator, "/plans/" + plan + "/order.docx")))
                .contains("Об утверждении", "1. Утвердить", built.centre().name(), "Контроль за исполнением");
    }

    private MvcTestResult get(Actor actor, String address) {
        return http.get().uri(address).with(as(actor)).exchange();
    }

    private void post(Actor actor, String address) {
        assertThat(http.post().uri(address).with(as(actor)).with(csrf())).hasStatus3xxRedirection();
    }

    private static String words(MvcTestResult result) throws IOException {
        assertThat(result).hasStatusOk();
        byte[] bytes = result.getResponse().getContentAsByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    private static RequestPostProcessor as(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(actor.account(), actor.name()), null, List.of()));
    }
}
