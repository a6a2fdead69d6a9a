package kaskad.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.documents.Acts;
import kaskad.documents.NewAct;
import kaskad.documents.NewClause;
import kaskad.documents.NewMember;
import kaskad.documents.Official;
import kaskad.identity.SignedIn;
import kaskad.kernel.Actor;
import kaskad.kernel.Role;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import kaskad.storage.Attachments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@KaskadTest
class DocumentPagesTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Region regions;

    @Autowired
    private Acts acts;

    @Autowired
    private Attachments attachments;

    private Actor coordinator;
    private Actor stranger;
    private UUID act;

    @BeforeEach
    void order() {
        Region.Built built = regions.build(1);
        coordinator = regions.person(Role.COORDINATOR, built.authority(), built.municipality());
        stranger = regions.person(
                Role.COORDINATOR, built.authority(), regions.build(1).municipality());
        UUID file = attachments
                .keep(
                        coordinator,
                        built.authority().place(),
                        "приказ.pdf",
                        "%PDF-1.7 приказ".getBytes(StandardCharsets.UTF_8))
                .id();
        act = acts.register(
                coordinator,
                new NewAct(
                        built.authority().id(),
                        "Приказ",
                        "Управление образования",
                        "214-ОД",
                        LocalDate.of(2025, 5, 14),
                        "О мерах по развитию образования",
                        new Official("заместитель начальника", null),
                        null,
                        file,
                        List.of(new NewClause(
                                "2",
                                "Представить отчёт",
                                "Руководителям школ",
                                DeadlineReader.read("до 15.12.2025", DeadlineContext.NONE))),
                        List.of(new NewMember("Состав комиссии", "Секретарь комиссии", "методист"))));
    }

    @Test
    void showsRequisitesClausesAndMembers() {
        assertThat(mvc.get().uri(DocumentUrls.act(act)).with(as(coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Приказ от 14.05.2025 № 214-ОД",
                        "заместитель начальника",
                        "не позднее 15 декабря 2025 года",
                        "Состав комиссии",
                        "приказ.pdf");
    }

    @Test
    void givesTheFileOnlyToThoseWhoSeeTheAct() {
        assertThat(mvc.get().uri(DocumentUrls.file(act)).with(as(coordinator)))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values.getFirst()).startsWith("inline"));
        assertThat(mvc.get().uri(DocumentUrls.file(act)).with(as(stranger))).hasStatus(404);
        assertThat(mvc.get().uri(DocumentUrls.act(act)).with(as(stranger))).hasStatus(404);
    }

    @Test
    void findsByRequisites() {
        assertThat(mvc.get().uri(DocumentUrls.LIST).param("words", "214-").with(as(coordinator)))
                .bodyText()
                .contains(DocumentUrls.act(act));
        assertThat(mvc.get().uri(DocumentUrls.LIST).param("words", "нет такого").with(as(coordinator)))
                .bodyText()
                .contains("Ничего не найдено");
    }

    private static RequestPostProcessor as(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(actor.account(), actor.name()), null, List.of()));
    }
}
