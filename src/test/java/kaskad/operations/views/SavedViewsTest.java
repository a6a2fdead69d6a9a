package kaskad.operations.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.kernel.Actor;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KaskadTest
class SavedViewsTest {
    @Autowired
    private Region regions;

    @Autowired
    private SavedViews views;

    private Actor coordinator;
    private Actor colleague;
    private Actor stranger;

    @BeforeEach
    void people() {
        Region.Built region = regions.build(1);
        coordinator = regions.person(Role.COORDINATOR, region.authority(), region.municipality());
        colleague = regions.person(Role.OBSERVER, region.authority(), region.municipality());
        stranger = regions.person(Role.COORDINATOR, region.centre(), region.municipality());
    }

    @Test
    void keepsFiltersWithoutThePageThatWasOpen() {
        assertThat(save("Черновики", "state=draft&after=9", false, false)).isEqualTo("/plans?state=draft");
        assertThat(views.list(coordinator, "/plans"))
                .extracting(SavedView::name, SavedView::address)
                .containsExactly(tuple("Черновики", "/plans?state=draft"));
        assertThat(views.list(coordinator, "/documents")).isEmpty();
    }

    @Test
    void replacesTheViewOfThatName() {
        save("Мои", "state=draft", false, false);
        save("Мои", "state=approved", false, false);
        assertThat(views.list(coordinator, "/plans"))
                .extracting(SavedView::query)
                .containsExactly("state=approved");
    }

    @Test
    void isSeenByOthersOfTheOrganisationOnlyWhereItIsShared() {
        save("Для себя", "words=a", false, false);
        save("Для всех", "words=b", true, false);
        assertThat(views.list(colleague, "/plans"))
                .extracting(SavedView::name, SavedView::mine)
                .containsExactly(tuple("Для всех", false));
        assertThat(views.list(stranger, "/plans")).isEmpty();
    }

    @Test
    void opensWithOneAtMost() {
        save("Первый", "words=a", true, true);
        save("Второй", "words=b", false, true);
        assertThat(views.first(coordinator, "/plans")).map(SavedView::name).contains("Второй");
        assertThat(views.first(colleague, "/plans")).isEmpty();
    }

    @Test
    void isRemovedByItsOwner() {
        save("Общий", "words=a", true, false);
        UUID id = views.list(coordinator, "/plans").getFirst().id();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> views.remove(colleague, id))
                .extracting(Refused::refusal)
                .isEqualTo(new ViewRefusal.NoSuchView(id));
        views.remove(coordinator, id);
        assertThat(views.list(coordinator, "/plans")).isEmpty();
    }

    @Test
    void leadsNowhereElse() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> views.save(coordinator, new NewView("//elsewhere.example", "", "Чужое", false, false)))
                .extracting(Refused::refusal)
                .isEqualTo(new ViewRefusal.NoListThere());
    }

    private String save(String name, String query, boolean shared, boolean first) {
        return views.save(coordinator, new NewView("/plans", query, name, shared, first));
    }
}
