package kaskad.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaskad.demo.DemoTree.Municipality;
import kaskad.demo.DemoTree.Tree;
import kaskad.kernel.Actor;
import kaskad.organisations.NewOrganisation;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationKind;
import kaskad.organisations.OrganisationType;
import kaskad.organisations.Organisations;
import kaskad.organisations.attributes.AttributeKey;
import kaskad.organisations.attributes.Attributes;
import kaskad.organisations.changes.Changes;
import kaskad.organisations.changes.NewChange;
import kaskad.organisations.changes.OrganisationChange;
import kaskad.organisations.codes.CodeSystem;
import kaskad.organisations.codes.Codes;
import kaskad.organisations.groups.GroupDraft;
import kaskad.organisations.groups.GroupRule;
import kaskad.organisations.groups.Groups;
import kaskad.organisations.groups.Trait;
import kaskad.organisations.offices.NewHolding;
import kaskad.organisations.offices.Offices;
import org.springframework.stereotype.Component;

/** What the register knows of the demonstration's organisations: codes, attributes, posts, groups, partners, a new name. */
@Component
class DemoRegister {
    private static final LocalDate SINCE = LocalDate.of(2023, 9, 1);
    private static final List<String> HEADS = List.of(
            "Берёзкина А. П.", "Ручьёв И. С.", "Полянская О. В.", "Ветров Д. А.", "Лугова М. И.", "Озерский П. Н.");

    private final Organisations organisations;
    private final Codes codes;
    private final Attributes attributes;
    private final Offices offices;
    private final Groups groups;
    private final Changes changes;
    private final Clock clock;

    DemoRegister(
            Organisations organisations,
            Codes codes,
            Attributes attributes,
            Offices offices,
            Groups groups,
            Changes changes,
            Clock clock) {
        this.organisations = organisations;
        this.codes = codes;
        this.attributes = attributes;
        this.offices = offices;
        this.groups = groups;
        this.changes = changes;
        this.clock = clock;
    }

    void fill(Tree tree) {
        int number = 100;
        for (Municipality municipality : tree.municipalities()) {
            number = municipality(municipality, number);
        }
        post(tree.ministry(), "министр образования", "Заречный В. К.");
        post(tree.institute(), "ректор", "Каменева Т. Л.");
        partners(tree.region());
        groups(tree);
        rename(tree.municipalities().getFirst().schools().get(3));
    }

    private int municipality(Municipality municipality, int first) {
        int number = first;
        code(municipality.territory(), CodeSystem.OKTMO, "99%06d".formatted(first * 1000));
        UUID chief = post(municipality.authority(), "начальник управления образования", HEADS.get(first % 6));
        LocalDate today = LocalDate.now(clock);
        offices.appoint(
                Actor.SYSTEM,
                municipality.authority().id(),
                chief,
                1,
                new NewHolding(
                        HEADS.get((first + 2) % 6),
                        null,
                        true,
                        today.minusDays(3),
                        today.plusDays(11),
                        "приказ об отпуске"));
        post(municipality.centre(), "директор", HEADS.get((first + 1) % 6));
        for (Organisation school : municipality.schools()) {
            school(school, number);
            number++;
        }
        return number;
    }

    private void school(Organisation school, int number) {
        code(school, CodeSystem.INN, DemoCodes.inn(number));
        code(school, CodeSystem.OGRN, DemoCodes.ogrn(number));
        code(school, CodeSystem.FIS_OKO, DemoCodes.login(number));
        post(school, "директор", HEADS.get(number % HEADS.size()));
        if (school.rural()) {
            say(school, AttributeKey.GROWTH_POINT, "");
        }
        if (school.rural() && number % 2 == 0) {
            say(school, AttributeKey.SMALL, "");
        }
        if (number % 5 == 0) {
            say(school, AttributeKey.LOW_RESULTS, "");
        }
        if (number % 4 == 1) {
            say(school, AttributeKey.PROFILE_CLASSES, "физико-математический");
        }
        if (number % 3 == 0) {
            say(school, AttributeKey.PROJECT, "Школа – вузу");
        }
    }

    private void partners(Organisation region) {
        partner(region, OrganisationType.UNIVERSITY, "Заречный государственный университет", "ЗГУ");
        partner(region, OrganisationType.COLLEGE, "Заречный политехнический колледж", "Политехнический колледж");
        partner(region, OrganisationType.FIRM, "АО «Заречный приборостроительный завод»", "Приборостроительный завод");
        partner(region, OrganisationType.FUND, "Фонд «Будущее Заречья»", "Фонд «Будущее Заречья»");
    }

    private void groups(Tree tree) {
        group(tree.ministry(), "Сельские школы", GroupRule.Fitting.schoolsWith(Trait.of(AttributeKey.RURAL)));
        group(
                tree.ministry(),
                "Школы с низкими результатами",
                GroupRule.Fitting.schoolsWith(Trait.of(AttributeKey.LOW_RESULTS)));
        group(
                tree.ministry(),
                "Школы с профильными классами",
                GroupRule.Fitting.schoolsWith(Trait.of(AttributeKey.PROFILE_CLASSES)));
        Municipality first = tree.municipalities().getFirst();
        UUID base = group(first.centre(), "Опорные школы округа", new GroupRule.Listed());
        groups.include(
                Actor.SYSTEM,
                base,
                Set.of(first.schools().get(0).id(), first.schools().get(1).id()));
    }

    private void rename(Organisation school) {
        changes.make(
                Actor.SYSTEM,
                new NewChange(
                        new OrganisationChange.Renaming(
                                school.id(),
                                school.name().replace("Средняя общеобразовательная школа", "Инженерная школа"),
                                school.shortName().replace("СОШ", "Инженерная школа")),
                        LocalDate.of(2025, 9, 1),
                        "постановление администрации округа от 20.08.2025 № 311"));
    }

    private UUID group(Organisation keeper, String title, GroupRule rule) {
        return groups.create(Actor.SYSTEM, keeper.id(), new GroupDraft(title, "", rule));
    }

    private void partner(Organisation region, OrganisationType type, String name, String brief) {
        organisations.add(
                Actor.SYSTEM,
                new NewOrganisation(
                        region.id(),
                        OrganisationKind.PARTNER,
                        type,
                        name,
                        brief,
                        null,
                        false,
                        region.zone(),
                        List.of()));
    }

    private void code(Organisation organisation, CodeSystem system, String value) {
        codes.give(Actor.SYSTEM, organisation.id(), system, value, null);
    }

    private void say(Organisation organisation, AttributeKey key, String value) {
        attributes.say(Actor.SYSTEM, organisation.id(), key, value, SINCE, null);
    }

    private UUID post(Organisation organisation, String title, String person) {
        UUID post = offices.open(Actor.SYSTEM, organisation.id(), title, true);
        offices.appoint(
                Actor.SYSTEM, organisation.id(), post, 0, new NewHolding(person, null, false, SINCE, null, null));
        return post;
    }
}
