package kaskad.roster;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaskad.operations.tables.CheckDigits;
import kaskad.operations.tables.FieldType;
import kaskad.operations.tables.TableField;
import kaskad.operations.tables.TableSchema;

/** The columns of the register's table, as such tables call them. */
final class RosterSchema {
    static final String NAME = "name";
    static final String SHORT_NAME = "short_name";
    static final String MUNICIPALITY = "municipality";
    static final String TYPE = "type";
    static final String SCHOOL_KIND = "school_kind";
    static final String NUMBER = "number";
    static final String INN = "inn";
    static final String KPP = "kpp";
    static final String OGRN = "ogrn";
    static final String OKTMO = "oktmo";
    static final String LOGIN = "fis_oko";
    static final String ALIASES = "aliases";
    static final String PROFILE = "profile_classes";
    static final String PROJECT = "project";
    /** Attributes that are only said or not. */
    static final List<String> MARKS = List.of("rural", "small", "low_results", "disadvantaged");
    /** Attributes that are said with words, parted by semicolons. */
    static final List<String> SAID = List.of(PROFILE, PROJECT);
    /** Codes of which there is one at a time. */
    static final List<String> CODES = List.of(INN, KPP, OGRN, OKTMO);

    static final TableSchema SCHEMA = new TableSchema(
            List.of(
                    field(
                            NAME,
                            "name",
                            true,
                            new FieldType.Text(500),
                            "Полное наименование",
                            "Наименование",
                            "Название ОО",
                            "Организация",
                            "ОО"),
                    field(
                            SHORT_NAME,
                            "short-name",
                            false,
                            new FieldType.Text(200),
                            "Краткое наименование",
                            "Сокращённое наименование"),
                    field(
                            MUNICIPALITY,
                            "kind.municipality",
                            false,
                            new FieldType.Text(200),
                            "Муниципалитет",
                            "Муниципальное образование",
                            "Район",
                            "Территория"),
                    field(
                            TYPE,
                            "type",
                            false,
                            FieldType.Choice.of(types()),
                            "Вид организации",
                            "Тип организации",
                            "Тип"),
                    field(SCHOOL_KIND, "school-kind", false, FieldType.Choice.of(schoolKinds()), "Вид школы"),
                    field(NUMBER, "number", false, new FieldType.Whole(1, 99999), "Номер", "№ школы"),
                    field(INN, "code.inn", false, new FieldType.Code(CheckDigits.INN), "ИНН"),
                    field(KPP, "code.kpp", false, new FieldType.Text(9), "КПП"),
                    field(OGRN, "code.ogrn", false, new FieldType.Code(CheckDigits.OGRN), "ОГРН"),
                    field(OKTMO, "code.oktmo", false, new FieldType.Text(11), "ОКТМО"),
                    field(
                            LOGIN,
                            "code.fis_oko",
                            false,
                            new FieldType.Text(200),
                            "Логин ФИС ОКО",
                            "Логин",
                            "Логин ОО",
                            "Код ОО"),
                    field("rural", "attribute.rural", false, new FieldType.YesNo(), "Сельская", "Село"),
                    field("small", "attribute.small", false, new FieldType.YesNo(), "Малокомплектная", "Малочисленная"),
                    field(
                            "low_results",
                            "attribute.low_results",
                            false,
                            new FieldType.YesNo(),
                            "ШНОР",
                            "Низкие результаты"),
                    field("disadvantaged", "attribute.disadvantaged", false, new FieldType.YesNo(), "ШНСУ"),
                    field(
                            PROFILE,
                            "attribute.profile_classes",
                            false,
                            new FieldType.Text(500),
                            "Профильные классы",
                            "Профиль"),
                    field(
                            PROJECT,
                            "attribute.project",
                            false,
                            new FieldType.Text(500),
                            "Проекты",
                            "Участие в проектах",
                            "Проект"),
                    field(ALIASES, "aliases", false, new FieldType.Text(2000), "Другие наименования", "Сокращения")),
            List.of(INN, OGRN, LOGIN, MUNICIPALITY, NAME));

    private RosterSchema() {}

    private static TableField field(String key, String label, boolean required, FieldType type, String... headings) {
        return new TableField(key, "organisations." + label, List.of(headings), required, type);
    }

    private static Map<String, List<String>> types() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("school", List.of("Школа", "Общеобразовательная организация", "ООО"));
        words.put("kindergarten", List.of("Детский сад", "Дошкольная организация", "ДОО"));
        words.put("supplementary", List.of("Дополнительное образование", "УДО", "ОДО"));
        words.put("college", List.of("Колледж", "Техникум", "СПО"));
        words.put("university", List.of("Вуз", "Университет", "Институт"));
        words.put("authority", List.of("Орган управления образованием", "МОУО", "Управление образования"));
        words.put("methodical_centre", List.of("Методический центр", "ИМЦ", "ММЦ"));
        words.put("firm", List.of("Предприятие"));
        words.put("fund", List.of("Фонд"));
        words.put("other", List.of("Другая организация", "Другое"));
        return words;
    }

    private static Map<String, List<String>> schoolKinds() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("primary", List.of("Начальная школа", "НОШ"));
        words.put("basic", List.of("Основная школа", "ООШ"));
        words.put("secondary", List.of("Средняя школа", "СОШ"));
        words.put("gymnasium", List.of("Гимназия"));
        words.put("lyceum", List.of("Лицей"));
        words.put("special", List.of("Коррекционная школа, интернат", "Коррекционная школа", "Школа-интернат"));
        words.put("evening", List.of("Вечерняя школа"));
        words.put("cadet", List.of("Кадетская школа", "Кадетский корпус"));
        return words;
    }

    /** Parts of a cell that holds several words. */
    static List<String> parts(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    static String joined(List<String> parts) {
        return String.join("; ", parts.stream().sorted().toList());
    }
}
