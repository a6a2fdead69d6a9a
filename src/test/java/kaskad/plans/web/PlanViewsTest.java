package kaskad.plans.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.identity.SignedIn;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Role;
import kaskad.plans.Approval;
import kaskad.plans.ExecutorTarget;
import kaskad.plans.PlanFixture;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.plans.Plans;
import kaskad.plans.adoption.AdoptionQueries;
import kaskad.plans.editions.NextEditions;
import kaskad.plans.measures.MeasureQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The pages of a plan beside its table. */
@KaskadTest
class PlanViewsTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Region regions;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanQueries queries;

    @Autowired
    private NextEditions editions;

    @Autowired
    private AdoptionQueries adoptions;

    @Autowired
    private MeasureQueries measures;

    private Region.Built built;
    private Actor coordinator;
    private PlanId plan;
    private UUID measure;

    @BeforeEach
    void approved() {
        built = regions.build(2);
        coordinator = regions.person(Role.COORDINATOR, built.authority(), built.municipality());
        plan = plans.draft(
                coordinator,
                PlanFixture.aPlan(built.authority())
                        .with("Утвердить планы школ", "до 1 сентября 2026 года", ExecutorTarget.SCHOOLS)
                        .with("Провести неделю физики", "до 15 декабря 2026 года", ExecutorTarget.SCHOOLS)
                        .build());
        plans.approve(coordinator, plan, 0, new Approval("Приказ", null, "10", LocalDate.of(2025, 2, 3)));
        measure = queries.measures(coordinator.scope(Permission.VIEW), plan)
                .getFirst()
                .id();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "editions | Подготовить новую редакцию | Prepare a new edition",
                "changes | Это первая редакция плана | This is the first edition",
                "links | Утверждённых планов уровнем выше пока нет | There is no approved plan of a level above",
                "adoptions | приняли 0 из 2 | adopted by 0 of 2",
                "asks | Ничего не запрошено | Nothing is asked for",
                "timeline?year=2026 | Сроки мероприятий по месяцам 2026 года | Deadlines of measures by month of 2026",
                "calendar?month=2026-12 | декабрь 2026 | December 2026",
                "copy | Сделать шаблоном | Mark as a template"
            })
    void speaksBothLanguages(String page, String russian, String english) {
        String address = PlanUrls.plan(plan) + "/" + page;
        assertThat(mvc.get().uri(address).with(as(coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains(russian);
        assertThat(mvc.get().uri(address).cookie(new Cookie("lang", "en")).with(as(coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains(english);
    }

    @Test
    void showsWhatANextEditionChangesAndMatchesItsRows() {
        PlanId next = editions.start(coordinator, plan);
        UUID row = queries.measures(coordinator.scope(Permission.VIEW), next)
                .getFirst()
                .id();
        assertThat(mvc.get().uri(PlanUrls.plan(next) + "/matching").with(as(coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains("row." + row, "Продолжает мероприятие");
        assertThat(mvc.post()
                        .uri(PlanUrls.plan(next) + "/matching")
                        .param("version", "0")
                        .param("row." + row, measure.toString())
                        .with(csrf())
                        .with(as(coordinator)))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri(PlanUrls.plan(next) + "/changes").with(as(coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains("Добавлено", "Исключено", "Провести неделю физики");
    }

    @Test
    void registersAnAdoptionByItsFormAndSaysWhatIsMissing() {
        String address = PlanUrls.plan(plan) + "/adoptions";
        String school = built.school().id().toString();
        assertThat(mvc.post()
                        .uri(address)
                        .param("organisation", school)
                        .param("kind", "Приказ")
                        .with(csrf())
                        .with(as(coordinator)))
                .hasStatus(422)
                .bodyText()
                .contains("Укажите номер документа.", "Впишите дату как 18.06.2025.");
        assertThat(mvc.post()
                        .uri(address)
                        .param("organisation", school)
                        .param("kind", "Приказ")
                        .param("number", "7-од")
                        .param("date", "01.09.2026")
                        .with(csrf())
                        .with(as(coordinator)))
                .hasStatus3xxRedirection();
        assertThat(adoptions
                        .list(coordinator.scope(Permission.VIEW), plan, new AdoptionQueries.Filter(null, true), null)
                        .items())
                .hasSize(1);
    }

    @Test
    void keepsTheCardOfAMeasure() {
        String address = PlanUrls.measure(plan, measure);
        assertThat(mvc.post()
                        .uri(address + "/milestones")
                        .param("due", "15.08.2026")
                        .param("title", "Все школы прислали проекты")
                        .with(csrf())
                        .with(as(coordinator)))
                .hasStatus3xxRedirection();
        assertThat(measures.card(coordinator.scope(Permission.VIEW), plan, measure)
                        .milestones())
                .hasSize(1);
        Actor school = regions.person(Role.EXECUTOR, built.school(), built.school());
        assertThat(mvc.get().uri(address + "/card").with(as(school)))
                .hasStatusOk()
                .bodyText()
                .contains("Все школы прислали проекты", "15.08.2026")
                .doesNotContain("name=\"remove\"");
    }

    @Test
    void makesAPlanOfASchool() {
        String address = PlanUrls.plan(plan) + "/copy";
        assertThat(mvc.get().uri(address + "?owner=" + built.school().id()).with(as(coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains("будет связано с исходным");
        assertThat(mvc.post()
                        .uri(address)
                        .param("organisation", built.school().id().toString())
                        .param("title", "План школы")
                        .param("from", "01.01.2026")
                        .param("until", "31.12.2026")
                        .param("take." + measure, "true")
                        .param("title." + measure, "Утвердить план школы")
                        .param("deadline." + measure, "до 1 сентября 2026 года")
                        .with(csrf())
                        .with(as(coordinator)))
                .hasStatus3xxRedirection();
    }

    private static RequestPostProcessor as(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(actor.account(), actor.name()), null, List.of()));
    }
}
