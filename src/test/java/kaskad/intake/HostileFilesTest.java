package kaskad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.identity.SignedIn;
import kaskad.kernel.Actor;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.storage.AttachmentRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whatever comes in, the reason is on the page in a sentence, and the server reads the next document. */
@KaskadTest
class HostileFilesTest {
    @Autowired
    private Region regions;

    @Autowired
    private Imports imports;

    @Autowired
    private MockMvcTester mvc;

    private Region.Built built;
    private Actor coordinator;

    @BeforeEach
    void region() {
        built = regions.build(1);
        coordinator = regions.person(Role.COORDINATOR, built.centre(), built.municipality());
    }

    @AfterEach
    void theServerReadsTheNextDocument() throws InterruptedException {
        UUID id = upload("next.txt", "Обычное письмо о совещании".getBytes(StandardCharsets.UTF_8));
        assertThat(Waiting.untilRead(imports, coordinator, id).state()).isInstanceOf(ImportState.Read.class);
    }

    @Test
    void saysThatABombUnpacksToTooMuch() throws InterruptedException {
        saysOnThePage("bomb.docx", HostileFiles.bomb(), "слишком");
    }

    @Test
    void saysThatAnExpandingDocumentIsDamaged() throws InterruptedException {
        saysOnThePage("entities.docx", HostileFiles.entities(), "повреждён");
    }

    @Test
    void saysThatThereAreTooManyRows() throws InterruptedException {
        saysOnThePage("long.docx", HostileFiles.longTable(), "строк");
    }

    @Test
    void saysThatAPasswordIsInTheWay() throws InterruptedException {
        saysOnThePage("secret.docx", HostileFiles.protectedByPassword(), "защищён паролем");
    }

    @Test
    void saysThatHalfADocumentIsDamaged() throws InterruptedException {
        saysOnThePage("half.docx", HostileFiles.truncated(), "повреждён");
    }

    @Test
    void takesNoProgramWhateverItsName() {
        assertThatThrownBy(() -> upload("plan.docx", HostileFiles.program()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new AttachmentRefusal.KindNotTaken("plan.docx")));
    }

    @Test
    void takesNoEmptyFile() {
        assertThatThrownBy(() -> upload("plan.docx", new byte[0]))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusal()).isEqualTo(new AttachmentRefusal.EmptyFile("plan.docx")));
    }

    @Test
    void takesNoFileBeyondTheLimit() {
        assertThatThrownBy(() -> upload("plan.txt", HostileFiles.large()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new AttachmentRefusal.FileTooLarge("plan.txt", 25)));
    }

    @Test
    void saysWhyInTheLanguageOfTheReader() throws InterruptedException {
        UUID id = upload("secret.docx", HostileFiles.protectedByPassword());
        Waiting.untilRead(imports, coordinator, id);
        assertThat(mvc.get()
                        .uri("/imports/" + id)
                        .header("Accept-Language", "en")
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                new SignedIn(coordinator.account(), "c"), null, List.of()))))
                .bodyText()
                .contains("The file “secret.docx” is protected by a password.");
    }

    private void saysOnThePage(String fileName, byte[] content, String word) throws InterruptedException {
        UUID id = upload(fileName, content);
        Import given = Waiting.untilRead(imports, coordinator, id);
        assertThat(given.state()).isInstanceOf(ImportState.Unreadable.class);
        assertThat(mvc.get()
                        .uri("/imports/" + id)
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                new SignedIn(coordinator.account(), "c"), null, List.of()))))
                .hasStatusOk()
                .bodyText()
                .contains("Документ не прочитан", word)
                .doesNotContain(imports.get(coordinator, id).attachment().toString(), "/files/");
    }

    private UUID upload(String fileName, byte[] content) {
        return imports.upload(coordinator, built.municipality().id(), fileName, content);
    }
}
