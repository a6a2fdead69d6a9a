package kaskad.reading.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the deadline in the text of a point: what follows the word «Срок», else the phrase inside the sentence.
 *
 * @param raw from the first to the last word of the deadline
 * @param start where the deadline, or the word «Срок» before it, begins in the text
 * @param end behind the deadline
 */
record ClauseDeadline(String raw, int start, int end) {
    private static final String YEAR =
            "(?:\\s+\\d{4}(?:\\s*(?:года|году|год|г\\.?)(?!\\p{L}))?|\\s+(?:текущего|следующего|каждого|нового)\\s+года|\\s+года,?\\s+следующего\\s+за\\s+отч[её]тным(?:\\s+(?:годом|периодом))?)?";
    private static final String NTH = "\\d{1,2}(?:-?го)?\\s+числа(?:\\s+(?:каждого\\s+)?(?:месяца|квартала))?"
            + "(?:,?\\s*следующ\\p{L}+\\s+за\\s+(?:отчетным|отчётным|истекшим)(?:\\s+(?:месяцем|кварталом|периодом|полугодием|годом))?)?"
            + "(?:\\s+(?:первого|последнего)\\s+месяца[^,.;]{0,40})?";
    private static final String DAY = "(?:[«\"]?\\d{1,2}[»\"]?(?:-?го)?\\s+" + Words.MONTH + YEAR
            + "|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})(?!\\d)(?:\\s*(?:года|год|г\\.?)(?!\\p{L}))?|\\d{1,2}\\.\\d{2}(?!\\d|\\.\\d))";
    private static final String MOMENT =
            "(?:начала|конца|окончания|завершения|середины)\\s+(?:(?:нового|учебного|календарного|текущего|каждого|отчетного"
                    + "|\\d{4}(?:\\s*[/–-]\\s*\\d{2,4})?)\\s+){0,3}(?:года|месяца|полугодия|четверти|квартала|недели|"
                    + Words.MONTH + YEAR + ")"
                    + "|[IVX]+\\s+квартала" + YEAR + "|" + Words.MONTH + YEAR;
    private static final String POINT = "(?:" + NTH + "|" + DAY + "|" + MOMENT + ")";
    private static final String OFTEN =
            "(?:(?:ежегодно|ежемесячно|ежеквартально|еженедельно|ежедневно)(?:\\s*,?\\s*по\\s+(?:понедельник|вторник|сред|четверг|пятниц|суббот)\\p{L}+)?|каждый\\s+(?:год|месяц|квартал)"
                    + "|(?:не\\s+(?:реже|менее)\\s+(?:чем\\s+)?)?(?:\\d+|один|одного|два|двух|три|трех)?\\s*раза?\\s+в\\s+(?:\\d+\\s+)?(?:год|месяц|квартал|неделю|полугодие|четверть|месяца|года))";
    private static final String LASTING = "(?:постоянно|на\\s+постоянной\\s+основе|бессрочно)";
    private static final String FAST = "(?:незамедлительно|немедленно|безотлагательно)";
    private static final String UNTIL =
            "(?:в\\s+срок\\s*,?\\s*)?(?:не\\s+(?:позднее|позже)(?:\\s+чем)?(?:\\s+(?:до|к))?|до|к)\\s+" + POINT;
    private static final String BETWEEN =
            "(?:в\\s+(?:период|срок|сроки)\\s+)?с\\s+(?:" + POINT + "|\\d{1,2})\\s+(?:по|до)\\s+" + POINT;
    private static final String COUNT =
            "(?:\\d+(?:-\\p{L}{1,3})?(?:\\s*\\([^)]{1,30}\\))?|одного|двух|трех|трёх|четырех|пяти|семи|десяти|пятнадцати|двадцати|тридцати)";
    private static final String UNITS =
            "(?:рабоч\\p{L}+\\s+|календарн\\p{L}+\\s+)?(?:дн\\p{L}+|день|месяц\\p{L}*|недел\\p{L}+|час\\p{L}{0,2}|суток)";
    private static final String AFTER = "(?:\\s+(?:со\\s+дня|с\\s+момента|с\\s+даты|после|до)\\s+[^,.;:()]{3,90})?";
    private static final String WITHIN =
            "(?:не\\s+позднее\\s*,?\\s+(?:чем\\s+)?(?:через\\s+|за\\s+)?" + COUNT + "\\s+" + UNITS + AFTER
                    + "|в\\s+течени[еи]\\s+" + COUNT + "?\\s*" + UNITS + AFTER
                    + "|в\\s+течени[еи]\\s+(?:всего\\s+)?(?:\\d{4}(?:\\s*[/–-]\\s*\\d{2,4})?\\s+)?(?:учебного\\s+|календарного\\s+)?(?:года|периода|полугодия|квартала)"
                    + "|в\\s+(?:\\d+[ -]?(?:ти\\s*|х\\s*)?-?\\s*|трех|трёх|двух|пяти|десяти|семи)?(?:дневный|недельный|месячный)\\s+срок"
                    + AFTER + ")";
    private static final String THEN = "(?:далее\\s*[-–—]?\\s*(?:" + OFTEN + "|" + LASTING + "))";
    private static final String SEPARATOR = "\\s*(?:,\\s*|[-–—]\\s*)?(?:и\\s+)?";
    private static final String STRONG = "(?:" + BETWEEN + "|" + UNTIL + "|" + WITHIN + ")";
    private static final String WEAK = "(?:" + OFTEN + "|" + LASTING + "|" + FAST + ")";
    private static final String EDGE = "(?<![\\p{L}\\d.])";

    private static final Pattern PHRASE = Pattern.compile(
            EDGE + "(?:(?:" + WEAK + SEPARATOR + ")?" + STRONG + "(?:" + SEPARATOR + "(?:" + THEN + "|" + STRONG + "|"
                    + OFTEN + "))*)(?!\\p{L})",
            Words.FLAGS);
    private static final Pattern SOFT = Pattern.compile(
            EDGE + "(?:" + WEAK + "(?:" + SEPARATOR + "(?:" + THEN + "|" + OFTEN + "))*)(?!\\p{L})", Words.FLAGS);
    private static final Pattern BARE = Pattern.compile(
            EDGE + "(?:(?:в\\s+)?(?:" + Words.MONTH + "\\s*[-–—и]\\s*)?(?:\\d{1,2}\\s*[-–—]\\s*)?(?:\\d{1,2}\\s+)?"
                    + Words.MONTH + "\\s+\\d{4}\\s*(?:года|году|г\\.?)(?:\\s*,?\\s*" + THEN + ")?)(?!\\p{L})",
            Words.FLAGS);
    private static final Pattern LABEL = Pattern.compile(
            "(?<!\\bв )(?<!\\p{L})сроки?(?:\\s+(?:исполнения|выполнения|реализации|представления|предоставления|проведения|сдачи))?"
                    + "(?:\\s*[:–—-]+\\s*|\\s+(?=до\\s|не\\s+позднее|с\\s+\\d|к\\s+\\d|в\\s+течени|постоянно|ежегодно|ежемесячно|ежеквартально|по\\s+мере|на\\s+постоянной|\\d))",
            Words.FLAGS);
    private static final Pattern LABEL_END = Pattern.compile(
            "[.;]?\\s*$|[.;]\\s+(?=\\p{Lu})|\\)|[.;]\\s*\\n|\\n(?=\\p{Lu})|\\s*[(]?ответственн",
            Words.FLAGS & ~Pattern.CASE_INSENSITIVE);
    private static final Pattern FOREIGN = Pattern.compile(
            "«[^«»]*(?:«[^«»]*»[^«»]*)*»|\"[^\"]*\"|“[^”]*”|„[^“]*“"
                    + "|(?<!\\p{L})(?:(?:от|состоянию\\s+на|редакции\\s+от)\\s+" + Words.DATE
                    + "|(?:вступ|введ|ввод)\\p{L}+\\s+(?:[^.;]{0,40}\\s)?(?:в\\s+силу|в\\s+действие)[^.;]*(?:\\d\\s*г\\.)?"
                    + "|на\\s+период\\s+(?:до|с)\\s+[^,.;]{0,30}года)",
            Words.FLAGS);

    /** All deadlines of a text in the order of the text. */
    static List<ClauseDeadline> all(String text) {
        String own = FOREIGN.matcher(text)
                .replaceAll(foreign -> isDay(foreign.group())
                        ? Matcher.quoteReplacement(foreign.group())
                        : "\u0001".repeat(foreign.group().length()));
        Optional<ClauseDeadline> labelled = labelled(own, text);
        if (labelled.isPresent()) {
            return List.of(labelled.get());
        }
        for (Pattern pattern : List.of(PHRASE, SOFT, BARE)) {
            List<ClauseDeadline> found = all(pattern, own, text);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** «25» января. */
    private static boolean isDay(String quoted) {
        return quoted.matches("[«\"]\\s*\\d{1,2}\\s*[»\"]");
    }

    private static List<ClauseDeadline> all(Pattern pattern, String own, String text) {
        List<ClauseDeadline> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(own);
        while (matcher.find()) {
            found.add(new ClauseDeadline(
                    trimmed(text.substring(matcher.start(), matcher.end())), matcher.start(), matcher.end()));
        }
        return found;
    }

    /** The last label of the text decides: a point ends with its deadline. */
    private static Optional<ClauseDeadline> labelled(String own, String text) {
        Matcher label = LABEL.matcher(own);
        int start = -1;
        int from = -1;
        while (label.find()) {
            start = label.start();
            from = label.end();
        }
        if (from < 0 || from >= text.length()) {
            return Optional.empty();
        }
        Matcher end = LABEL_END.matcher(text);
        int to = end.find(from) ? end.start() : text.length();
        String raw = trimmed(text.substring(from, to));
        return raw.isEmpty() ? Optional.empty() : Optional.of(new ClauseDeadline(raw, start, to));
    }

    private static String trimmed(String raw) {
        return raw.strip().replaceAll("^[\\s:–—-]+|[\\s.;,:]+$", "");
    }
}
