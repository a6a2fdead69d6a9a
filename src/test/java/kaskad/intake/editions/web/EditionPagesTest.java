package kaskad.intake.editions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.identity.SignedIn;
import kaskad.intake.Import;
import kaskad.intake.editions.AmendedPlan;
import kaskad.kernel.Actor;
import kaskad.kernel.Role;
import kaskad.plans.PlanId;
import kaskad.plans.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@KaskadTest
class EditionPagesTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Region regions;

    @Autowired
    private AmendedPlan amended;

    @Autowired
    private Plans plans;

    private Region.Built built;
    private Actor coordinator;

    @BeforeEach
    void region() {
        built = regions.build(1);
        coordinator = regions.person(Role.COORDINATOR, built.centre(), built.municipality());
    }

    @Test
    void leadsFromTheDocumentToTheDifferences() throws InterruptedException {
        PlanId plan = amended.approved(coordinator, built);
        Import given = amended.amending(coordinator, built);
        String address = EditionUrls.one(given.id(), plan);
        assertThat(page("/imports/" + given.id()))
                .bodyText()
                .contains("Предлагаемая новая редакция плана «План мероприятий", address);
        assertThat(page(address))
                .hasStatusOk()
                .bodyText()
                .contains("Изменений: 3. Не удалось применить: 1.", "Перенесён срок", "Добавлена строка")
                .contains("<del>до 15 декабря, ежегодно</del>", "<ins>до 20 декабря, ежегодно</ins>")
                .contains("Такой строки в плане нет.", "Появится черновик новой редакции");
    }

    @Test
    void speaksEnglish() throws InterruptedException {
        PlanId plan = amended.draft(coordinator, built);
        Import given = amended.amending(coordinator, built);
        assertThat(mvc.get()
                        .uri(EditionUrls.one(given.id(), plan))
                        .header("Accept-Language", "en")
                        .with(as(coordinator)))
                .bodyText()
                .contains("Changes: 3. Not carried out: 1.", "Deadline moved", "The changes will go into the draft");
    }

    @Test
    void letsChooseAmongThePlansOfTheOrganisation() throws InterruptedException {
        PlanId plan = amended.draft(coordinator, built);
        Import given = amended.amendingAnother(coordinator, built);
        assertThat(page("/imports/" + given.id())).bodyText().contains(EditionUrls.choice(given.id()));
        assertThat(page(EditionUrls.choice(given.id())))
                .bodyText()
                .contains("Планы организации", EditionUrls.one(given.id(), plan));
    }

    @Test
    void makesTheEditionAndSaysWhereItComesFrom() throws InterruptedException {
        PlanId plan = amended.approved(coordinator, built);
        Import given = amended.amending(coordinator, built);
        MvcTestResult answer = post(EditionUrls.one(given.id(), plan), given, plan);
        assertThat(answer).hasStatus3xxRedirection();
        String next = answer.getResponse().getRedirectedUrl();
        assertThat(page(next)).bodyText().contains("Новая редакция плана «План мероприятий", "/plans/" + plan);
        assertThat(page("/plans/" + plan)).bodyText().contains("Есть следующая редакция", next);
        assertThat(page("/imports/" + given.id())).bodyText().contains("Изменения внесены: «План мероприятий", next);
    }

    @Test
    void offersToTakeBackWhatADraftHolds() throws InterruptedException {
        PlanId plan = amended.draft(coordinator, built);
        Import given = amended.amending(coordinator, built);
        post(EditionUrls.one(given.id(), plan), given, plan);
        String address = EditionUrls.one(given.id(), plan);
        assertThat(page(address))
                .bodyText()
                .contains("Отменить внесение изменений")
                .doesNotContain("Изменений нет");
        assertThat(post(EditionUrls.undo(given.id(), plan), given, plan)).hasStatus3xxRedirection();
        assertThat(page(address)).bodyText().contains("Изменений: 3.").doesNotContain("Отменить внесение");
    }

    private MvcTestResult post(String address, Import given, PlanId plan) {
        return mvc.post()
                .uri(address)
                .param("version", Integer.toString(plans.get(coordinator, plan).version()))
                .param("document", Integer.toString(given.version()))
                .with(as(coordinator))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(as(coordinator)).exchange();
    }

    private static RequestPostProcessor as(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(actor.account(), actor.name()), null, List.of()));
    }
}
