package kaskad.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.identity.SignedIn;
import kaskad.kernel.Actor;
import kaskad.kernel.Role;
import kaskad.plans.PlanId;
import kaskad.plans.PlanLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The pages of work, as an executor and a reviewer meet them. */
@KaskadTest
class WorkPagesTest {
    private static final ReportDraft REPORT = new ReportDraft(Mark.DONE, "Школьный этап проведён", null, null);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Reporting reporting;

    @Autowired
    PublishedPlan plans;

    @Autowired
    Region regions;

    @Autowired
    Clock clock;

    private Region.Built here;
    private PublishedPlan.Built plan;
    private Actor executor;
    private UUID first;

    @BeforeEach
    void publish() {
        here = regions.build(2);
        plan = plans.published(here, regions, 2);
        executor = regions.person(Role.EXECUTOR, here.school(), here.school());
        first = plans.occurrences(plan.plan(), here.school().id()).getFirst();
    }

    @Test
    void myWorkShowsWhatIsOverdueFirst() {
        assertThat(page(executor, "/my-work"))
                .hasStatusOk()
                .bodyText()
                .contains("Следующее дело", "Просрочено", "Требуют внимания", "Мероприятие 1");
    }

    @Test
    void everyListOpens() {
        for (String list : List.of("all", "overdue", "returned", "week", "submitted")) {
            assertThat(page(executor, "/my-work?list=" + list)).hasStatusOk();
        }
        for (String list : List.of("waiting", "silent", "late", "upcoming")) {
            assertThat(page(plan.coordinator(), "/my-work?list=" + list)).hasStatusOk();
        }
    }

    @Test
    void autosaveAnswersWithTheNextVersion() {
        MvcTestResult saved = mvc.post()
                .uri("/occurrences/" + first + "/draft")
                .with(as(executor))
                .with(csrf())
                .header("HX-Request", "true")
                .param("version", "0")
                .param("text", "Начато")
                .param("count", "1 250,5")
                .exchange();
        assertThat(saved).hasStatusOk().bodyText().contains("value=\"1\"", "hx-swap-oob");
        assertThat(page(executor, "/occurrences/" + first)).bodyText().contains("Начато", "1250,5");
    }

    @Test
    void staleAutosaveAnswersWithBothTexts() {
        reporting.saveDraft(executor, first, 0, REPORT);
        MvcTestResult stale = mvc.post()
                .uri("/occurrences/" + first + "/draft")
                .with(as(executor))
                .with(csrf())
                .header("HX-Request", "true")
                .param("version", "0")
                .param("text", "Моё")
                .exchange();
        assertThat(stale).hasStatus(409).bodyText().contains("Школьный этап проведён", "Моё");
    }

    @Test
    void reviewerDecidesOnTheCard() {
        reporting.submit(executor, first, 0, REPORT);
        assertThat(page(plan.coordinator(), "/review")).hasStatusOk().bodyText().contains("Школьный этап проведён");
        assertThat(page(plan.coordinator(), "/occurrences/" + first))
                .hasStatusOk()
                .bodyText()
                .contains("Вернуть на доработку", "Принять");
        assertThat(page(executor, "/occurrences/" + first)).bodyText().doesNotContain("Вернуть на доработку");
        MvcTestResult returned = mvc.post()
                .uri("/occurrences/" + first + "/return")
                .with(as(plan.coordinator()))
                .with(csrf())
                .param("version", "1")
                .param("reason", "no_evidence")
                .param("words", "Приложите приказ")
                .param("newDue", "")
                .exchange();
        assertThat(returned).hasStatus(303);
        assertThat(page(executor, "/occurrences/" + first)).bodyText().contains("Приложите приказ", "Исправить до");
    }

    @Test
    void strangersCardIsNotThere() {
        Region.Built other = regions.build(here.region(), 1);
        Actor stranger = regions.person(Role.COORDINATOR, other.centre(), other.municipality());
        assertThat(page(stranger, "/occurrences/" + first)).hasStatus(404);
        assertThat(page(stranger, "/plans/" + plan.plan() + "/matrix")).hasStatus(404);
        assertThat(page(stranger, "/plans/" + plan.plan() + "/publication")).hasStatus(404);
    }

    @Test
    void publicationIsPreviewedAndDone() {
        PlanId fresh = plans.approved(
                plan.coordinator(), here.authority(), PlanLevel.MUNICIPALITY, PublishedPlan.forSchools(3));
        assertThat(page(plan.coordinator(), "/plans/" + fresh + "/publication"))
                .hasStatusOk()
                .bodyText()
                .contains("Довести до 2 организаций");
        MvcTestResult done = mvc.post()
                .uri("/plans/" + fresh + "/publication")
                .with(as(plan.coordinator()))
                .with(csrf())
                .param("to", here.school().id().toString())
                .exchange();
        assertThat(done).hasRedirectedUrl("/plans/" + fresh + "/matrix");
        assertThat(plans.count("assignment", fresh)).isEqualTo(3);
    }

    @Test
    void matrixShowsEachMeasureForEachSchool() {
        int year = LocalDate.now(clock).getYear() - 1;
        assertThat(page(plan.coordinator(), "/plans/" + plan.plan() + "/matrix?year=" + year))
                .hasStatusOk()
                .bodyText()
                .contains("mx-c s-over", "0 / 2", here.school().shortName());
    }

    private MvcTestResult page(Actor actor, String address) {
        return mvc.get().uri(address).with(as(actor)).exchange();
    }

    private static RequestPostProcessor as(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(actor.account(), actor.name()), null, List.of()));
    }
}
