package kaskad.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.kernel.Actor;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.kernel.Slice;
import kaskad.organisations.attributes.AttributeKey;
import kaskad.organisations.attributes.Attributes;
import kaskad.organisations.codes.Code;
import kaskad.organisations.codes.CodeQueries;
import kaskad.organisations.codes.CodeSystem;
import kaskad.organisations.codes.Codes;
import kaskad.organisations.groups.GroupDraft;
import kaskad.organisations.groups.GroupRefusal;
import kaskad.organisations.groups.GroupRule;
import kaskad.organisations.groups.Groups;
import kaskad.organisations.groups.Member;
import kaskad.organisations.groups.Trait;
import kaskad.organisations.offices.Holder;
import kaskad.organisations.offices.NewHolding;
import kaskad.organisations.offices.OfficeQueries;
import kaskad.organisations.offices.OfficeRefusal;
import kaskad.organisations.offices.Offices;
import kaskad.organisations.register.RegisterFilter;
import kaskad.organisations.register.RegisterQueries;
import kaskad.organisations.register.RegisterRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KaskadTest
class RegisterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Autowired
    private Region regions;

    @Autowired
    private Organisations organisations;

    @Autowired
    private RegisterQueries register;

    @Autowired
    private Codes codes;

    @Autowired
    private CodeQueries codeQueries;

    @Autowired
    private Attributes attributes;

    @Autowired
    private Groups groups;

    @Autowired
    private Offices offices;

    @Autowired
    private OfficeQueries officeQueries;

    private Region.Built built;
    private Actor keeper;

    @BeforeEach
    void region() {
        built = regions.build(60);
        keeper = regions.person(Role.ADMINISTRATOR, built.authority(), built.municipality());
    }

    @Test
    void listsInTheOrderOfPeopleAndGoesOnWhereItStopped() {
        Slice<RegisterRow> first = register.list(built.municipality().subtree(), RegisterFilter.ALL, DAY, null);
        Slice<RegisterRow> rest = register.list(built.municipality().subtree(), RegisterFilter.ALL, DAY, first.next());
        assertThat(first.items())
                .hasSize(50)
                .first()
                .extracting(RegisterRow::id)
                .isEqualTo(built.municipality().id());
        assertThat(rest.items()).hasSize(13);
        assertThat(rest.next()).isNull();
        assertThat(first.items().stream().map(RegisterRow::shortName).filter(name -> name.startsWith("Школа")))
                .element(9)
                .asString()
                .startsWith("Школа № 10 ");
    }

    @Test
    void findsByUnfinishedWordsNumbersAndCodes() {
        codes.give(keeper, built.schools().get(6).id(), CodeSystem.INN, "7707083893", null);
        assertThat(names("шко 12")).singleElement().asString().startsWith("Школа № 12 ");
        assertThat(names("77070")).singleElement().asString().startsWith("Школа № 7 ");
        assertThat(names("методич")).hasSize(1);
        assertThat(names("ничего такого")).isEmpty();
    }

    @Test
    void givesCodesThatFollowEachOther() {
        UUID school = built.school().id();
        codes.give(keeper, school, CodeSystem.OKTMO, "69654000", null);
        codes.give(keeper, school, CodeSystem.OKTMO, "69701000", LocalDate.of(2026, 1, 1));
        assertThat(codeQueries.of(built.municipality().subtree(), school))
                .extracting(Code::value, Code::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("69701000", null),
                        org.assertj.core.groups.Tuple.tuple("69654000", LocalDate.of(2025, 12, 31)));
        assertThatThrownBy(() -> codes.give(keeper, school, CodeSystem.INN, "1234567890", null))
                .isInstanceOf(Refused.class);
    }

    @Test
    void keepsTheRegisterToItsKeepers() {
        Actor coordinator = regions.person(Role.COORDINATOR, built.centre(), built.municipality());
        Actor stranger = regions.person(
                Role.ADMINISTRATOR, built.authority(), regions.build(1).municipality());
        OrganisationEdit edit =
                new OrganisationEdit(OrganisationType.SCHOOL, SchoolKind.LYCEUM, "Лицей", "Лицей", null, List.of());
        for (Actor other : List.of(coordinator, stranger)) {
            assertThatThrownBy(() -> organisations.edit(other, built.school().id(), 0, edit))
                    .isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> organisations.card(stranger, built.school().id()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void losesNobodysCorrection() {
        UUID school = built.school().id();
        organisations.edit(keeper, school, 0, edit("Лицей № 1", List.of("ЛП")));
        assertThatThrownBy(() -> organisations.edit(keeper, school, 0, edit("Школа № 1", List.of())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new OrganisationRefusal.RegisterChanged("Лицей № 1", "Школа № 1")));
        assertThat(names("ЛП")).containsExactly("Лицей № 1");
    }

    @Test
    void keepsPartnersOutOfTheTree() {
        Organisation university = organisations.add(
                Actor.SYSTEM,
                new NewOrganisation(
                        built.municipality().id(),
                        OrganisationKind.PARTNER,
                        OrganisationType.UNIVERSITY,
                        "Северный университет",
                        "СУ",
                        null,
                        false,
                        ZoneId.of("Asia/Tomsk"),
                        List.of()));
        RegisterFilter partners = new RegisterFilter("", null, null, null, null, false, true);
        assertThat(register.list(built.municipality().subtree(), partners, DAY, null)
                        .items())
                .extracting(RegisterRow::id)
                .containsExactly(university.id());
    }

    @Test
    void tellsMembersByTheRuleOfTheDay() {
        for (int i = 0; i < 3; i++) {
            attributes.say(keeper, built.schools().get(i).id(), AttributeKey.RURAL, "", null, null);
        }
        attributes.say(
                keeper,
                built.schools().get(0).id(),
                AttributeKey.PROJECT,
                "Старт",
                DAY.minusYears(1),
                DAY.minusDays(1));
        attributes.say(keeper, built.schools().get(1).id(), AttributeKey.PROJECT, "Старт", DAY, null);
        UUID group = groups.create(
                keeper,
                built.authority().id(),
                new GroupDraft(
                        "Сельские школы проекта",
                        "",
                        GroupRule.Fitting.schoolsWith(
                                Trait.of(AttributeKey.RURAL), new Trait(AttributeKey.PROJECT, "Старт"))));
        assertThat(members(group, DAY)).containsExactly(built.schools().get(1).id());
        assertThat(members(group, DAY.minusMonths(1)))
                .containsExactly(built.schools().get(0).id());
        assertThat(register.count(
                        built.region().subtree(), new RegisterFilter("", null, null, null, group, false, null), DAY))
                .isEqualTo(1);
    }

    @Test
    void listsMembersByName() {
        Actor coordinator = regions.person(Role.COORDINATOR, built.centre(), built.municipality());
        UUID group = groups.create(
                coordinator, built.centre().id(), new GroupDraft("Опорные школы", "", new GroupRule.Listed()));
        UUID elsewhere = regions.build(1).school().id();
        groups.include(coordinator, group, Set.of(built.school().id(), elsewhere));
        assertThat(members(group, DAY)).containsExactly(built.school().id());
        Actor school = regions.person(Role.EXECUTOR, built.school(), built.school());
        assertThat(groups.get(school, group).title()).isEqualTo("Опорные школы");
        Actor stranger = regions.person(
                Role.COORDINATOR,
                built.centre(),
                regions.build(built.region(), 1).municipality());
        assertThatThrownBy(() -> groups.get(stranger, group))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new GroupRefusal.NoSuchGroup(group)));
    }

    @Test
    void namesTheOneWhoActsWhileTheHolderIsAway() {
        UUID post = offices.open(keeper, built.authority().id(), "начальник", true);
        offices.appoint(
                keeper, built.authority().id(), post, 0, holding("Ветрова А. А.", false, DAY.minusYears(2), null));
        offices.appoint(
                keeper,
                built.authority().id(),
                post,
                1,
                holding("Морозов Б. Б.", true, DAY.minusDays(3), DAY.plusDays(3)));
        assertThat(holder(DAY)).isEqualTo("Морозов Б. Б.");
        assertThat(holder(DAY.plusDays(4))).isEqualTo("Ветрова А. А.");
        offices.appoint(
                keeper, built.authority().id(), post, 2, holding("Зимина В. В.", false, DAY.plusDays(10), null));
        assertThat(holder(DAY.plusDays(9))).isEqualTo("Ветрова А. А.");
        assertThat(holder(DAY.plusDays(10))).isEqualTo("Зимина В. В.");
        NewHolding twice = holding("Орлов Г. Г.", true, DAY, DAY.plusDays(1));
        assertThatThrownBy(() -> offices.appoint(keeper, built.authority().id(), post, 3, twice))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(OfficeRefusal.HeldAlready.class));
    }

    private String holder(LocalDate day) {
        return officeQueries.heads(List.of(built.authority().id()), day).stream()
                .map(Holder::person)
                .findFirst()
                .orElseThrow();
    }

    private static NewHolding holding(String person, boolean acting, LocalDate from, LocalDate until) {
        return new NewHolding(person, null, acting, from, until, null);
    }

    private List<UUID> members(UUID group, LocalDate day) {
        return groups.members(built.region().subtree(), group, day).stream()
                .map(Member::id)
                .toList();
    }

    private List<String> names(String words) {
        return register.list(built.municipality().subtree(), RegisterFilter.words(words), DAY, null).items().stream()
                .map(RegisterRow::shortName)
                .toList();
    }

    private static OrganisationEdit edit(String name, List<String> aliases) {
        return new OrganisationEdit(OrganisationType.SCHOOL, SchoolKind.LYCEUM, name, name, 1, aliases);
    }
}
