package kaskad.reading.plans;

import java.util.List;
import java.util.regex.Pattern;
import kaskad.reading.text.Texts;

/**
 * What a heading promises.
 *
 * @param role the role of its column
 * @param weight how sure the words are; between two columns of one role the heavier wins
 */
record Heading(Role role, int weight) {
    private record Rule(Pattern words, Heading heading) {}

    /** In order: the first rule whose words occur decides, so that «срок мероприятия» is a deadline. */
    private static final List<Rule> RULES = List.of(
            rule("^(№+|n+|no|nn)? ?(п ?п|пп|пункта?|пункта плана)?$|^№|^номер", Role.NUMBER, 3),
            rule("^отметк|^статус|(информация|сведения) об? |^факт|выполнено|исполнено", Role.MARK, 1),
            rule("^мест[оа]|^локаци|^адрес|^площадк", Role.PLACE, 1),
            rule(
                    "^класс|^категори|^участник|аудитори|^возраст|^охват|^количеств|^кол во|^контингент|^паралл|^для кого",
                    Role.AUDIENCE,
                    1),
            rule("срок|^дат[аы]|дата|период|^когда|^месяц|дедлайн", Role.DEADLINE, 3),
            rule("соисполнител", Role.EXECUTORS, 1),
            rule("ответствен|исполнител|^кто|организатор|кому поруч", Role.EXECUTORS, 3),
            rule("^учител|^педагог|^преподавател|^воспитател|^куратор|^фио|^специалист", Role.EXECUTORS, 1),
            rule("^врем|^год(ы)?$|время проведен", Role.DEADLINE, 1),
            rule("^час", Role.TIME, 1),
            rule("результат|ожидаем|прогнозируем|планируем|^итог|^выход|^эффект|продукт", Role.RESULT, 3),
            rule(
                    "подтвержд|вид документ|форма (отчет|представлен|документ|завершен)|выходной документ",
                    Role.RESULT,
                    2),
            rule("финанс|стоимост|бюджет|сумм[аы]|источник|затрат|^объем", Role.FINANCE, 1),
            rule("примечан|^форм[аы]|^документ|^основан|^ед|^базов|^планов|^целев[оы]е знач", Role.OTHER, 1),
            rule("мероприят", Role.TITLE, 4),
            rule("содержан|^дел[ао]|событи|действи|поручен", Role.TITLE, 3),
            rule("наименован|назван|^вид|^виды|работ[аы]|^тем[аы]|вопрос", Role.TITLE, 2),
            rule("направлен|задач|показател|индикатор|пункт", Role.TITLE, 1));

    private static Rule rule(String words, Role role, int weight) {
        return new Rule(Pattern.compile(words), new Heading(role, weight));
    }

    static Heading of(String text) {
        String key = Texts.key(text);
        if (key.length() > 110) {
            return new Heading(Role.OTHER, 0);
        }
        return RULES.stream()
                .filter(rule -> rule.words.matcher(key).find())
                .findFirst()
                .map(Rule::heading)
                .orElse(new Heading(Role.OTHER, 0));
    }
}
