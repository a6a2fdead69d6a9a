package kaskad.bench;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.organisations.NewOrganisation;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationKind;
import kaskad.organisations.OrganisationType;
import kaskad.organisations.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A region made by chance from a fixed seed, through the register's own door: one authority of the region, 40
 * municipalities each with its authority, and schools, each in a municipality that chance picks, a third of them rural.
 * Equal seeds give equal trees; only identifiers differ, because they hold the time.
 */
record SeededRegion(Organisation region, Organisation authority, List<Municipality> municipalities) {
    static final long SEED = 20_261_122;
    static final int SCHOOLS = 1_000;
    private static final int MUNICIPALITIES = 40;
    private static final ZoneId ZONE = ZoneId.of("Asia/Tomsk");

    /** A municipality with its schools. */
    record Municipality(Organisation territory, Organisation authority, List<Organisation> schools) {}

    List<Organisation> schools() {
        return municipalities.stream().flatMap(one -> one.schools().stream()).toList();
    }

    static SeededRegion plant(Installation installation, int schools) {
        Setting.say("Planting a region of %d schools …", schools);
        Organisations register = installation.door(Organisations.class);
        return installation
                .door(TransactionTemplate.class)
                .execute(transaction -> new Planter(register).plant(schools));
    }

    private record Planter(Organisations register) {

        SeededRegion plant(int schools) {
            Random chance = new Random(SEED);
            Organisation region =
                    add(null, OrganisationKind.REGION, OrganisationType.TERRITORY, "Кедровская область", null, false);
            Organisation authority = add(
                    region.id(),
                    OrganisationKind.UNIT,
                    OrganisationType.AUTHORITY,
                    "Министерство образования Кедровской области",
                    null,
                    false);
            List<Municipality> municipalities = new ArrayList<>();
            for (int i = 1; i <= MUNICIPALITIES; i++) {
                municipalities.add(municipality(region, i));
            }
            for (int i = 1; i <= schools; i++) {
                Municipality home = municipalities.get(chance.nextInt(MUNICIPALITIES));
                home.schools().add(school(home.territory(), i, chance.nextInt(3) == 0));
            }
            return new SeededRegion(region, authority, municipalities);
        }

        private Municipality municipality(Organisation region, int number) {
            Organisation territory = add(
                    region.id(),
                    OrganisationKind.MUNICIPALITY,
                    OrganisationType.TERRITORY,
                    "Муниципальный округ № " + number,
                    null,
                    false);
            Organisation authority = add(
                    territory.id(),
                    OrganisationKind.UNIT,
                    OrganisationType.AUTHORITY,
                    "Управление образования округа № " + number,
                    null,
                    false);
            return new Municipality(territory, authority, new ArrayList<>());
        }

        private Organisation school(Organisation territory, int number, boolean rural) {
            return add(
                    territory.id(),
                    OrganisationKind.ORGANISATION,
                    OrganisationType.SCHOOL,
                    "Средняя общеобразовательная школа № " + number,
                    number,
                    rural);
        }

        private Organisation add(
                @Nullable UUID parent,
                OrganisationKind kind,
                OrganisationType type,
                String name,
                @Nullable Integer number,
                boolean rural) {
            return register.add(
                    Actor.SYSTEM, new NewOrganisation(parent, kind, type, name, name, number, rural, ZONE, List.of()));
        }
    }
}
