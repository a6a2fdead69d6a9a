package kaskad.intake.batches.web;

import static kaskad.intake.batches.GivenFiles.plan;
import static kaskad.intake.batches.GivenFiles.utf8;
import static kaskad.intake.batches.GivenFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.identity.SignedIn;
import kaskad.kernel.Actor;
import kaskad.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KaskadTest
class BatchPagesTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Region regions;

    private Region.Built built;
    private Actor coordinator;

    @BeforeEach
    void region() {
        built = regions.build(1);
        coordinator = regions.person(Role.COORDINATOR, built.centre(), built.municipality());
    }

    @Test
    void leadsFromAnArchiveToItsTable() throws InterruptedException {
        String page = upload(new MockMultipartFile(
                "file",
                "планы.zip",
                null,
                zip(
                        Map.of("=1+1.html", utf8(plan("Провести занятия")), "пусто.txt", new byte[0]),
                        StandardCharsets.UTF_8)));
        for (int i = 0; i < 300 && body(page).contains("every 2s"); i++) {
            Thread.sleep(100);
        }
        assertThat(body(page)).contains("планы.zip", "Без ошибок", "Не взят", "Файл пуст.", "Принять без ошибок (1)");
        assertThat(body(page + "?only=left-out")).contains("пусто.txt").doesNotContain("=1+1.html</a>");
        assertThat(body(page + "/outcomes.csv")).contains("\"'=1+1.html\"", "\"Файл пуст.\"");
        assertThat(body("/imports")).contains("Пакеты документов", "планы.zip");
    }

    @Test
    void severalFilesAreABatchToo() {
        assertThat(upload(
                        new MockMultipartFile("file", "1.html", null, utf8(plan("Провести занятия"))),
                        new MockMultipartFile("file", "2.html", null, utf8(plan("Провести смотр")))))
                .startsWith("/batches/");
    }

    private String upload(MockMultipartFile... files) {
        var request = mvc.post().uri("/imports").multipart();
        for (MockMultipartFile file : files) {
            request = request.file(file);
        }
        MvcTestResult answer = request.param(
                        "organisation", built.municipality().id().toString())
                .with(authentication(signedIn()))
                .with(csrf())
                .exchange();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private String body(String address) {
        MvcTestResult answer =
                mvc.get().uri(address).with(authentication(signedIn())).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private UsernamePasswordAuthenticationToken signedIn() {
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(coordinator.account(), coordinator.name()), null, List.of());
    }
}
