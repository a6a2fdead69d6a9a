package kaskad.reading.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaskad.reading.text.Texts;

/**
 * What the lines before a table say.
 *
 * @param title the title of the plan, empty where these lines hold none
 * @param section the title of the section that the table belongs to, empty where there is none
 * @param lines the lines, from the mark of the appendix on
 * @param under the lines between the title and the table
 * @param stamp the lines over the title
 */
record Caption(String title, String section, List<String> lines, List<Line> under, List<String> stamp) {
    private static final Pattern APPENDIX =
            Pattern.compile("^приложени[ея]( *(№|n) *\\d+| *\\d+)?( к .*)?[.]?$|^приложение\\b.{0,40}$");
    private static final Pattern MARK = Pattern.compile("^(приложени|утвержд|согласован|принят)");
    private static final int LONGEST_STAMP = 12;
    private static final Pattern FORMAL = Pattern.compile(
            "^(приложени|утвержд|согласован|принят|к (приказ|распоряжен|постановлен|решени|письм)"
                    + "|от\\s*[\\d_«\" ]|№|n \\d|\\(в ред|список изменяющих|директор\\b|заведующ|начальник\\b|_+|протокол)");
    private static final Pattern PLAN = Pattern.compile(
            "\\bплан(а|ы|у|ом)?\\b|дорожн\\S+ карт|комплекс(а)? мер|переч(ень|ня) мероприятий|^мероприятия\\b"
                    + "|программ[аы] мероприятий|циклограмм|^(перечень|программа|график|комплекс)$|^график\\b|календар\\S* ",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DATE = Pattern.compile("^[\\d.,/ ]+(г\\.?|года)?$|^\\(.*\\d{4}.*\\)$");
    private static final Pattern PERIOD = Pattern.compile("^\\([^)\\d]*20\\d\\d[^)]{0,20}(год|г\\.)[^)]{0,5}\\)$");
    private static final Pattern REMARK = Pattern.compile("^(продолжени|окончани|таблиц|примечани|[*(–—-])|__|[.:;,]$");
    private static final int LONGEST_DIVIDER = 120;
    private static final Pattern CLAUSE = Pattern.compile("^\\d{1,2}(\\.\\d{1,2})*[.)] ?\\S");

    static Caption of(List<Line> all) {
        List<Line> lines = all.subList(start(all), all.size());
        List<String> texts = lines.stream().map(Line::text).toList();
        int from = titleStart(lines);
        if (from < 0) {
            return new Caption("", section(lines), texts, List.of(), stamp(lines, untitled(lines)));
        }
        int end = titleEnd(lines, from);
        String title = lines.subList(from, end).stream().map(Line::text).collect(Collectors.joining(" "));
        List<Line> under = lines.subList(end, lines.size());
        return new Caption(Texts.line(title), section(under), texts, under, stamp(lines, from));
    }

    /** Whether the lines over the title begin with a mark of an appendix or of an approval. */
    boolean marked() {
        return !stamp.isEmpty() && MARK.matcher(Texts.low(stamp.getFirst())).find();
    }

    /** From a mark on; without one, all that stands on the sheet over the title, if it is little. */
    private static List<String> stamp(List<Line> lines, int end) {
        List<String> over = lines.subList(0, end).stream().map(Line::text).toList();
        for (int i = 0; i < end; i++) {
            if (MARK.matcher(Texts.low(over.get(i))).find()) {
                return over.subList(i, end);
            }
        }
        return end > LONGEST_STAMP ? List.of() : over;
    }

    /** Where the lines end that stand over a title without the words of a plan. */
    private static int untitled(List<Line> lines) {
        int end = lines.size();
        while (end > 0 && DATE.matcher(lines.get(end - 1).text()).find()) {
            end--;
        }
        int last = end - 1;
        while (end > 0 && lines.get(end - 1).sameParagraph(lines.get(last))) {
            end--;
        }
        return end;
    }

    /** The last line that is no mark, date or clause: what a table without a plan title is called. */
    static String last(List<Line> lines) {
        List<Line> rest = new ArrayList<>(lines);
        while (!rest.isEmpty() && DATE.matcher(rest.getLast().text()).find()) {
            rest.removeLast();
        }
        if (rest.isEmpty()) {
            return "";
        }
        Line last = rest.getLast();
        return Texts.line(
                rest.stream().filter(last::sameParagraph).map(Line::text).collect(Collectors.joining(" ")));
    }

    /**
     * A plain last line that may name a section: no remark, stamp, date or title. Only its place tells, as it is neither
     * numbered nor stressed.
     */
    static Optional<String> divider(List<Line> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String low = Texts.low(lines.getLast().text());
        boolean other = REMARK.matcher(low).find()
                || FORMAL.matcher(low).find()
                || DATE.matcher(low).find()
                || PLAN.matcher(low).find()
                || Numbers.section(low).isPresent();
        return other
                        || low.length() > LONGEST_DIVIDER
                        || Texts.startsLower(lines.getLast().text())
                ? Optional.empty()
                : Optional.of(lines.getLast().text());
    }

    /** Whether the words are those of a plan's title. */
    static boolean isPlanTitle(String text) {
        return PLAN.matcher(Texts.low(text)).find();
    }

    static boolean isAppendix(Line line) {
        return APPENDIX.matcher(Texts.low(line.text())).find();
    }

    /** Whether a line is a mark, a date or the like, and no title. */
    static boolean isFormal(Line line) {
        String low = Texts.low(line.text());
        return FORMAL.matcher(low).find()
                || DATE.matcher(low).find()
                || REMARK.matcher(low).find();
    }

    /** Where the last appendix begins; 0 without one. */
    static int start(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (isAppendix(lines.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static int titleStart(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String low = Texts.low(lines.get(i).text());
            if (PLAN.matcher(low).find()
                    && !FORMAL.matcher(low).find()
                    && !CLAUSE.matcher(low).find()
                    && low.length() < 600) {
                return withAdjectives(lines, i);
            }
        }
        return -1;
    }

    /** A line that breaks off before the noun («Комплексный / план …») begins the title. */
    private static int withAdjectives(List<Line> lines, int start) {
        int from = start;
        while (from > 0
                && lines.get(from - 1).text().matches("(?iu)([\\p{L}-]+(ый|ий|ой|ая|ое)\\s*){1,3}")
                && !FORMAL.matcher(Texts.low(lines.get(from - 1).text())).find()) {
            from--;
        }
        return from;
    }

    private static int titleEnd(List<Line> lines, int from) {
        int end = from + 1;
        while (end < lines.size() && continues(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        return end;
    }

    static boolean continues(Line before, Line line) {
        String text = line.text();
        if (before.sameParagraph(line) && PERIOD.matcher(Texts.low(text)).find()) {
            return true;
        }
        if (DATE.matcher(text).find()
                || Numbers.section(text).isPresent()
                || FORMAL.matcher(Texts.low(text)).find()) {
            return false;
        }
        boolean goesOn = Texts.startsLower(text)
                || text.startsWith("(")
                || text.startsWith("«")
                || before.text().endsWith(",");
        return before.sameParagraph(line)
                || goesOn
                || before.stressed() && line.stressed() && !before.text().endsWith(".");
    }

    /** A numbered or stressed line right before the table, unless it ends a numbered list. */
    private static String section(List<Line> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        Line line = lines.getLast();
        String low = Texts.low(line.text());
        boolean named = Numbers.section(line.text()).isPresent() || line.stressed();
        boolean formal = FORMAL.matcher(low).find()
                || DATE.matcher(low).find()
                || PLAN.matcher(low).find();
        return named && !formal && !endsList(lines) && low.length() < 250 ? line.text() : division(lines);
    }

    /** The only «Раздел 1. …» among the lines, with remarks between it and the table; more of them are a list. */
    private static String division(List<Line> lines) {
        List<String> numbered =
                lines.stream().map(Line::text).filter(Numbers::namesSection).toList();
        return numbered.size() == 1 && Numbers.isDivision(numbered.getFirst()) ? numbered.getFirst() : "";
    }

    /** Whether the last line goes on with the numbers of the line before. */
    private static boolean endsList(List<Line> lines) {
        if (lines.size() < 2 || lines.getLast().of().heading() > 0) {
            return false;
        }
        Optional<String> above =
                Numbers.section(lines.get(lines.size() - 2).text()).map(Numbers.Numbered::number);
        Optional<String> last = Numbers.section(lines.getLast().text()).map(Numbers.Numbered::number);
        return above.isPresent() && !last.equals(Optional.of("1"));
    }
}
