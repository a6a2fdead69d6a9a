package kaskad.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kaskad.kernel.Place;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationKind;
import kaskad.organisations.OrganisationType;
import kaskad.ui.Choice;
import org.junit.jupiter.api.Test;

class HomesTest {
    @Test
    void tellsOrganisationsOfOneShortNameApart() {
        List<Choice> choices = Homes.choices(List.of(
                organisation("Управление образования Лесного округа", "Управление образования"),
                organisation("Управление образования Озёрного района", "Управление образования"),
                organisation("Институт развития образования", "ИРО")));
        assertThat(choices)
                .extracting(Choice::label)
                .containsExactly(
                        "Управление образования Лесного округа", "Управление образования Озёрного района", "ИРО");
    }

    private static Organisation organisation(String name, String shortName) {
        UUID id = UUID.randomUUID();
        return new Organisation(
                id,
                null,
                new Place(null, null, id),
                OrganisationKind.ORGANISATION,
                OrganisationType.AUTHORITY,
                name,
                shortName,
                null,
                false,
                ZoneOffset.UTC,
                0);
    }
}
