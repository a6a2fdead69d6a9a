package kaskad.demo;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kaskad.kernel.Actor;
import kaskad.organisations.NewOrganisation;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationKind;
import kaskad.organisations.OrganisationType;
import kaskad.organisations.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The demonstration's tree: one region, three municipalities, twenty-four schools, their authorities and centres. */
@Component
class DemoTree {
    private static final ZoneId ZONE = ZoneId.of("Asia/Yekaterinburg");
    private static final int SCHOOLS = 8;
    private static final List<List<String>> VILLAGES = List.of(
            List.of("Берёзовская", "Ключевская"), List.of("Заозёрная", "Сосновская"), List.of("Полевская", "Луговая"));

    private final Organisations organisations;

    DemoTree(Organisations organisations) {
        this.organisations = organisations;
    }

    /** A municipality with its authority, its methodical centre and its schools. */
    record Municipality(
            Organisation territory, Organisation authority, Organisation centre, List<Organisation> schools) {}

    /** The whole tree. */
    record Tree(
            Organisation nation,
            Organisation region,
            Organisation ministry,
            Organisation institute,
            List<Municipality> municipalities) {}

    Tree plant() {
        Organisation nation = add(
                null, OrganisationKind.NATION, OrganisationType.TERRITORY, "Российская Федерация", "Россия", List.of());
        Organisation region = add(
                nation.id(),
                OrganisationKind.REGION,
                OrganisationType.TERRITORY,
                "Заречная область",
                "Заречная область",
                List.of());
        Organisation ministry = add(
                region.id(),
                OrganisationKind.UNIT,
                OrganisationType.AUTHORITY,
                "Министерство образования Заречной области",
                "Министерство образования",
                List.of("МО ЗО", "Минобразования области"));
        Organisation institute = add(
                region.id(),
                OrganisationKind.ORGANISATION,
                OrganisationType.METHODICAL_CENTRE,
                "Институт развития образования Заречной области",
                "Институт развития образования",
                List.of("ИРО"));
        return new Tree(
                nation,
                region,
                ministry,
                institute,
                List.of(
                        municipality(
                                region, 0, "Лугоборский муниципальный округ", "Лугоборского муниципального округа"),
                        municipality(region, 1, "Город Верхнеозёрск", "города Верхнеозёрска"),
                        municipality(region, 2, "Приозёрный район", "Приозёрного района")));
    }

    private Municipality municipality(Organisation region, int index, String name, String genitive) {
        Organisation territory =
                add(region.id(), OrganisationKind.MUNICIPALITY, OrganisationType.TERRITORY, name, name, List.of());
        Organisation authority = add(
                territory.id(),
                OrganisationKind.UNIT,
                OrganisationType.AUTHORITY,
                "Управление образования " + genitive,
                "Управление образования",
                List.of("УО"));
        Organisation centre = add(
                territory.id(),
                OrganisationKind.ORGANISATION,
                OrganisationType.METHODICAL_CENTRE,
                "Муниципальный методический центр " + genitive,
                "Методический центр",
                List.of("ММЦ", "ИМЦ", "Муниципальный методический центр"));
        List<Organisation> schools = new ArrayList<>();
        IntStream.rangeClosed(1, SCHOOLS - 2).forEach(i -> schools.add(numbered(territory, index * (SCHOOLS - 2) + i)));
        VILLAGES.get(index).forEach(village -> schools.add(rural(territory, village)));
        return new Municipality(territory, authority, centre, schools);
    }

    private Organisation numbered(Organisation territory, int number) {
        String kind = number % 6 == 1 ? "Лицей" : number % 6 == 2 ? "Гимназия" : "Средняя общеобразовательная школа";
        String brief = number % 6 == 1 ? "Лицей" : number % 6 == 2 ? "Гимназия" : "СОШ";
        return school(territory, "МБОУ «" + kind + " № " + number + "»", brief + " № " + number, number, false);
    }

    private Organisation rural(Organisation territory, String village) {
        return school(
                territory, "МБОУ «" + village + " средняя общеобразовательная школа»", village + " СОШ", null, true);
    }

    private Organisation school(
            Organisation territory, String name, String brief, @Nullable Integer number, boolean rural) {
        return organisations.add(
                Actor.SYSTEM,
                new NewOrganisation(
                        territory.id(),
                        OrganisationKind.ORGANISATION,
                        OrganisationType.SCHOOL,
                        name,
                        brief,
                        number,
                        rural,
                        ZONE,
                        List.of()));
    }

    private Organisation add(
            @Nullable UUID parent,
            OrganisationKind kind,
            OrganisationType type,
            String name,
            String brief,
            List<String> aliases) {
        return organisations.add(
                Actor.SYSTEM, new NewOrganisation(parent, kind, type, name, brief, null, false, ZONE, aliases));
    }
}
