package kaskad.operations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.identity.SignedIn;
import kaskad.kernel.Actor;
import kaskad.kernel.Role;
import kaskad.operations.Counting;
import kaskad.operations.Operations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@KaskadTest
class OperationPagesTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Region regions;

    @Autowired
    private Operations operations;

    private Actor coordinator;
    private UUID id;

    @BeforeEach
    void operation() {
        Region.Built region = regions.build(1);
        coordinator = regions.person(Role.COORDINATOR, region.authority(), region.municipality());
        id = operations.start(coordinator, Counting.of(region.municipality().place(), 1, UUID.randomUUID()));
    }

    @Test
    void listsOperationsWithTheirStates() {
        assertThat(mvc.get().uri("/operations").with(as(coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains("/operations/" + id, coordinator.name());
    }

    @Test
    void asksAgainOnlyWhileSomethingMoves() throws InterruptedException {
        String body = progress();
        for (int times = 0; body.contains("hx-get") && times < 300; times++) {
            Thread.sleep(100);
            body = progress();
        }
        assertThat(body).contains("Выполнена").doesNotContain("hx-get");
    }

    @Test
    void showsTheEntryOnlyToWhoMayStartAny() {
        Region.Built region = regions.build(1);
        Actor executor = regions.person(Role.EXECUTOR, region.school(), region.school());
        assertThat(mvc.get().uri("/my-work").with(as(coordinator))).bodyText().contains("href=\"/operations\"");
        assertThat(mvc.get().uri("/my-work").with(as(executor))).bodyText().doesNotContain("href=\"/operations\"");
    }

    private String progress() {
        return new String(
                mvc.get()
                        .uri("/operations/" + id + "/progress")
                        .header("HX-Request", "true")
                        .with(as(coordinator))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private static RequestPostProcessor as(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(actor.account(), actor.name()), null, List.of()));
    }
}
