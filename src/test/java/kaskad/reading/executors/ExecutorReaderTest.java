package kaskad.reading.executors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExecutorReaderTest {
    @Test
    void separatesByCommasSemicolonsAndBullets() {
        assertThat(read("УО, ИМЦ; руководители ОО"))
                .containsExactly("organisation УО", "organisation ИМЦ", "position руководители ОО");
        assertThat(read("• завхоз\n• вахтенный журнал не ведётся")).hasSize(2);
        assertThat(read("1) завуч\n2) вожатая")).containsExactly("position завуч", "position вожатая");
    }

    @Test
    void keepsOneHeadNounOverAList() {
        assertThat(read("преподаватели географии, экологии и права, тьюторы"))
                .containsExactly("position преподаватели географии, экологии и права", "position тьюторы");
        assertThat(read("Управление культуры, туризма и спорта, Дума района"))
                .containsExactly("organisation Управление культуры, туризма и спорта", "organisation Дума района");
        assertThat(read("зам. директора по НМР, АХР")).containsExactly("position зам. директора по НМР, АХР");
    }

    @Test
    void continuesAdjectivesAndClauses() {
        assertThat(read("дошкольные и общеобразовательные организации"))
                .containsExactly("organisation дошкольные и общеобразовательные организации");
        assertThat(read("Педагоги, работающие в выпускных классах, тьютор"))
                .containsExactly("position Педагоги, работающие в выпускных классах", "position тьютор");
        assertThat(read("Завхоз, ответственный за теплоснабжение"))
                .containsExactly("position Завхоз, ответственный за теплоснабжение");
        assertThat(read("Руководителям учреждений, подведомственных комитету образования, ИМЦ"))
                .containsExactly(
                        "position Руководителям учреждений, подведомственных комитету образования", "organisation ИМЦ");
    }

    @Test
    void tellsEndingsOfNounsFromAdjectives() {
        assertThat(read("Администрации сельских поселений, комитет культуры"))
                .containsExactly("organisation Администрации сельских поселений", "organisation комитет культуры");
        assertThat(read("Центр помощи семье и детям")).containsExactly("organisation Центр помощи семье и детям");
        assertThat(read("МОУ основная общеобразовательная школа № 6, вечерний хор"))
                .containsExactly("organisation МОУ основная общеобразовательная школа № 6", "group вечерний хор");
        assertThat(read("Муниципальному казённому учреждению гимназии № 8"))
                .containsExactly("organisation Муниципальному казённому учреждению гимназии № 8");
    }

    @Test
    void keepsTheNounsOfAClause() {
        assertThat(read("ОО, на базе которых открыты центры «Росток», РМК"))
                .containsExactly("organisation ОО, на базе которых открыты центры «Росток»", "organisation РМК");
        assertThat(read("школы, имеющие опорные площадки; завуч"))
                .containsExactly("organisation школы, имеющие опорные площадки", "position завуч");
    }

    @Test
    void keepsTheNounsAndClausesOfABody() {
        assertThat(read("Отдел новых технологий, секретарь"))
                .containsExactly("organisation Отдел новых технологий", "position секретарь");
        assertThat(read("школа ремёсел, дома культуры"))
                .containsExactly("organisation школа ремёсел", "organisation дома культуры");
        assertThat(read("отраслевые органы, ответственные за исполнение; завхоз"))
                .containsExactly("organisation отраслевые органы, ответственные за исполнение", "position завхоз");
        assertThat(read("сотрудники СДК и библиотеки")).containsExactly("position сотрудники СДК и библиотеки");
    }

    @Test
    void takesAuthoritiesOverTheBudgetForBodies() {
        assertThat(read("Главные администраторы доходов бюджета, получатели бюджетных средств"))
                .containsExactly(
                        "organisation Главные администраторы доходов бюджета",
                        "organisation получатели бюджетных средств");
        assertThat(read("администратор сайта, госслужащие"))
                .containsExactly("position администратор сайта", "position госслужащие");
    }

    @Test
    void readsCommissionsByTheirShortNames() {
        assertThat(read("КДН, ТКДН и ЗП, КЧС и ОПБ района"))
                .containsExactly("group КДН", "group ТКДН и ЗП", "group КЧС и ОПБ района");
    }

    @Test
    void knowsTradesByTheirEndings() {
        assertThat(read("педагоги ДО, тренеры")).containsExactly("position педагоги ДО", "position тренеры");
        assertThat(read("невролог, школьный окулист"))
                .containsExactly("position невролог", "position школьный окулист");
        assertThat(read("д/с «Ромашка», муз. руководитель"))
                .containsExactly("organisation д/с «Ромашка»", "position муз. руководитель");
    }

    @Test
    void takesAContactWithItsPostOutOfABody() {
        assertThat(only("МКУ «Архив» (директор Ветрова А.Б.)").contact()).isEqualTo("директор Ветрова А.Б.");
        assertThat(only("МКУ «Архив» (директор Ветрова А.Б.)").text()).isEqualTo("МКУ «Архив»");
    }

    @Test
    void findsBordersThatTheExportLost() {
        assertThat(read("Комитет образования Администрации города МБУ ЦРО Руководители школ"))
                .containsExactly(
                        "organisation Комитет образования Администрации города",
                        "organisation МБУ ЦРО",
                        "position Руководители школ");
        assertThat(read("Отдел\nобразования\nметодисты\nИМЦ"))
                .containsExactly("organisation Отдел образования", "position методисты ИМЦ");
        assertThat(read("зам. директора по УВР Учителя")).hasSize(2);
        assertThat(read("завуч вожатый")).containsExactly("position завуч", "position вожатый");
    }

    @Test
    void tellsPersonsRolesAndContactsApart() {
        assertThat(read("Ветрова А.Б. Дубов В.Г.")).containsExactly("person Ветрова А.Б.", "person Дубов В.Г.");
        assertThat(only("Ветрова А.Б., ведущий специалист отдела").role()).isEqualTo("ведущий специалист отдела");
        assertThat(only("врио начальника отдела В.Г. Дубов").role()).isEqualTo("врио начальника отдела");
        assertThat(only("Отделу образования (Ветрова А.Б.)").contact()).isEqualTo("Ветрова А.Б.");
        assertThat(only("МБОУ СОШ № 9 имени лётчика В.Г. Дубова").type()).isEqualTo(PartyType.ORGANISATION);
        assertThat(read("ВЕТРОВА А.Б. ДУБОВ В.Г.")).containsExactly("person ВЕТРОВА А.Б.", "person ДУБОВ В.Г.");
        assertThat(read("Ветрова А.Б., классные руководители"))
                .containsExactly("person Ветрова А.Б.", "position классные руководители");
    }

    @Test
    void takesRemarksOutOfTheText() {
        assertThat(only("колледжи города (по согласованию)").agreed()).isTrue();
        assertThat(only("колледж (по согл.)").agreed()).isTrue();
        assertThat(only("Главам поселений (рекомендовать)").recommended()).isTrue();
        assertThat(only("Комитет образования (далее – Комитет)").alias()).isEqualTo("Комитет");
        assertThat(read("колледжи города (по согласованию)")).containsExactly("organisation колледжи города");
    }

    @Test
    void givesMembersOfAPostOverNamedBodies() {
        Party party = only("Руководителям МБОУ СОШ № 2 (Ветрова А.Б.), МБОУ лицея № 8 (Дубов В.Г.)");
        assertThat(party.type()).isEqualTo(PartyType.POSITION);
        assertThat(party.members())
                .containsExactly(
                        new Member("МБОУ СОШ № 2", List.of(2), "Ветрова А.Б."),
                        new Member("МБОУ лицея № 8", List.of(8), "Дубов В.Г."));
        assertThat(only("Директора (СОШ № 2, 4, «Росток»)").members())
                .extracting(Member::text)
                .containsExactly("СОШ № 2, 4", "«Росток»");
    }

    @Test
    void readsNumbersOfInstitutions() {
        assertThat(only("школы №№ 3, 5 и 11").numbers()).containsExactly(3, 5, 11);
        assertThat(only("МБДОУ № 4-6").numbers()).containsExactly(4, 5, 6);
    }

    @Test
    void readsThroughTyposAndLatinLetters() {
        assertThat(only("Руководитли ОО").type()).isEqualTo(PartyType.POSITION);
        assertThat(only("Дирeктoр").type()).isEqualTo(PartyType.POSITION);
        assertThat(only("ЗАМЕСТИТЕЛЬ ДИРЕКТОРА").abbr()).isFalse();
    }

    @Test
    void tellsGroupsFromBodies() {
        assertThat(only("администрация гимназии").type()).isEqualTo(PartyType.GROUP);
        assertThat(only("администрация поселения").type()).isEqualTo(PartyType.ORGANISATION);
        assertThat(only("родительский комитет").type()).isEqualTo(PartyType.GROUP);
        assertThat(only("Управляющий совет").type()).isEqualTo(PartyType.GROUP);
        assertThat(only("по приказу").type()).isEqualTo(PartyType.UNKNOWN);
    }

    @Test
    void findsNobodyInDittoMarksAndSurvivesAnyText() {
        assertThat(read("-//-")).isEmpty();
        assertThat(read(" \n ")).isEmpty();
        for (String odd : List.of(
                "(((",
                "«",
                "№",
                ",,;",
                "и",
                "И.",
                "\u0001",
                "-",
                "1)",
                "…(далее –)",
                "А.Б.",
                "ДПО ДО",
                "ООО «Х ДО ДО")) {
            assertThat(ExecutorReader.read(odd)).isNotNull();
        }
        assertThat(ExecutorReader.read("лицей № " + "1, ".repeat(5000))).hasSize(1);
        assertThat(ExecutorReader.read("«".repeat(5000) + "(".repeat(5000))).isNotNull();
    }

    private static List<String> read(String raw) {
        return ExecutorReader.read(raw).stream()
                .map(party -> party.type().word() + " " + party.text())
                .toList();
    }

    private static Party only(String raw) {
        assertThat(ExecutorReader.read(raw)).hasSize(1);
        return ExecutorReader.read(raw).getFirst();
    }
}
