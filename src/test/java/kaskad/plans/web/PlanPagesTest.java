package kaskad.plans.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.List;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.identity.SignedIn;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Role;
import kaskad.plans.ExecutorTarget;
import kaskad.plans.MeasureEdit;
import kaskad.plans.MeasureRow;
import kaskad.plans.NewFinding;
import kaskad.plans.PlanFixture;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.plans.Plans;
import kaskad.reading.Field;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@KaskadTest
class PlanPagesTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Region regions;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanQueries queries;

    private Region.Built built;
    private Actor coordinator;
    private PlanId plan;

    @BeforeEach
    void draft() {
        built = regions.build(1);
        coordinator = regions.person(Role.COORDINATOR, built.authority(), built.municipality());
        plan = plans.draft(
                coordinator,
                PlanFixture.aPlan(built.authority())
                        .with("Провести неделю физики", "до 15 декабря 2030 года", ExecutorTarget.SCHOOLS)
                        .with("Издать сборник", "", ExecutorTarget.UNMATCHED)
                        .withError("deadline-missing", 2)
                        .with(new NewFinding(
                                "number-skipped",
                                NewFinding.Severity.NOTE,
                                "После номера 1 идёт 3: номера пропущены.",
                                "Проверьте, не выпала ли строка.",
                                "3",
                                2,
                                Field.NUMBER,
                                false,
                                List.of("1", "3")))
                        .build());
    }

    @Test
    void showsTheOfficialTableWithMeaningAndControlDate() {
        assertThat(mvc.get().uri(PlanUrls.plan(plan)).with(as(coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Провести неделю физики",
                        "до 15 декабря 2030 года",
                        "не позднее 15 декабря 2030 года",
                        "контроль 13.12.2030",
                        "не найдено в реестре",
                        "Укажите срок.");
    }

    @Test
    void saysFindingsInTheLanguageOfTheReader() {
        assertThat(mvc.get()
                        .uri(PlanUrls.plan(plan))
                        .cookie(new Cookie("lang", "en"))
                        .with(as(coordinator)))
                .bodyText()
                .contains("Number 3 follows 1: numbers are skipped.", "Check whether a row was lost.", "Укажите срок.");
        assertThat(mvc.get().uri(PlanUrls.plan(plan)).with(as(coordinator)))
                .bodyText()
                .contains("После номера 1 идёт 3: номера пропущены.");
    }

    @Test
    void narrowsTheTable() {
        assertThat(mvc.get().uri(PlanUrls.plan(plan) + "?only=findings").with(as(coordinator)))
                .bodyText()
                .contains("Издать сборник")
                .doesNotContain("Провести неделю физики");
    }

    @Test
    void listsPlansOfTheScope() {
        assertThat(mvc.get().uri(PlanUrls.LIST).with(as(coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains(PlanUrls.plan(plan));
    }

    @Test
    void hidesADraftFromASchool() {
        Actor school = regions.person(Role.EXECUTOR, built.school(), built.school());
        assertThat(mvc.get().uri(PlanUrls.plan(plan)).with(as(school))).hasStatus(404);
        assertThat(mvc.get().uri(PlanUrls.LIST).with(as(school))).bodyText().doesNotContain(PlanUrls.plan(plan));
    }

    @Test
    void opensAndSavesACell() {
        MeasureRow measure = measures().getLast();
        String cell = PlanUrls.cell(plan, measure.id(), Cell.DEADLINE);
        assertThat(mvc.get().uri(cell).header("HX-Request", "true").with(as(coordinator)))
                .hasStatusOk()
                .bodyText()
                .containsOnlyOnce("<tr")
                .contains("name=\"version\"");
        assertThat(mvc.post()
                        .uri(cell)
                        .header("HX-Request", "true")
                        .param("version", "0")
                        .param("text", "ежегодно, до 1 июня")
                        .with(csrf())
                        .with(as(coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains("ежегодно, до 1 июня")
                .doesNotContain("Укажите срок");
    }

    @Test
    void matchesEditedExecutorsWithTheRegister() {
        MeasureRow measure = measures().getLast();
        mvc.post()
                .uri(PlanUrls.cell(plan, measure.id(), Cell.EXECUTORS))
                .param("version", "0")
                .param("text", built.authority().name() + ", школы")
                .with(csrf())
                .with(as(coordinator))
                .exchange();
        assertThat(measures().getLast().executors())
                .extracting(MeasureRow.ExecutorRow::target)
                .containsExactly(ExecutorTarget.ORGANISATION, ExecutorTarget.SCHOOLS);
    }

    @Test
    void showsBothTextsOfAConflict() {
        MeasureRow measure = measures().getFirst();
        plans.editMeasure(coordinator, measure.id(), 0, new MeasureEdit.Title("Их текст"));
        assertThat(mvc.post()
                        .uri(PlanUrls.cell(plan, measure.id(), Cell.TITLE))
                        .header("HX-Request", "true")
                        .param("version", "0")
                        .param("text", "Мой текст")
                        .with(csrf())
                        .with(as(coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains("Их текст", "Мой текст", "value=\"1\"");
    }

    @Test
    void asksForTheActAndForTheErrors() {
        assertThat(mvc.post()
                        .uri(PlanUrls.approval(plan))
                        .param("version", "0")
                        .param("kind", "Приказ")
                        .param("number", "")
                        .param("date", "31.02.2025")
                        .with(csrf())
                        .with(as(coordinator)))
                .hasStatus(422)
                .bodyText()
                .contains("Укажите номер документа", "Впишите дату", "Исправьте или отметьте");
        assertThat(plans.get(coordinator, plan).draft()).isTrue();
    }

    @Test
    void approvesByTheForm() {
        assertThat(mvc.get().uri(PlanUrls.approval(plan)).with(as(coordinator))).hasStatusOk();
        assertThat(mvc.post()
                        .uri(PlanUrls.approval(plan))
                        .param("version", "0")
                        .param("kind", "Приказ")
                        .param("number", "96-р")
                        .param("date", "18.06.2025")
                        .param("despiteErrors", "true")
                        .with(csrf())
                        .with(as(coordinator)))
                .hasStatus(302);
        assertThat(mvc.get().uri(PlanUrls.plan(plan)).with(as(coordinator)))
                .bodyText()
                .contains("Приказ от 18.06.2025 № 96-р")
                .doesNotContain("hx-get");
    }

    @Test
    void discardsByTheForm() {
        assertThat(mvc.post().uri(PlanUrls.discard(plan)).with(csrf()).with(as(coordinator)))
                .hasStatus(302);
        assertThat(mvc.get().uri(PlanUrls.plan(plan)).with(as(coordinator))).hasStatus(404);
    }

    private List<MeasureRow> measures() {
        return queries.measures(coordinator.scope(Permission.VIEW), plan);
    }

    private static RequestPostProcessor as(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(actor.account(), actor.name()), null, List.of()));
    }
}
