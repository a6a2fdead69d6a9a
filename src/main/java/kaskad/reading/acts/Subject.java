package kaskad.reading.acts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What an act is about: «О…», «Об утверждении…», in quotes, over several lines, behind the name of a town or in the line of the kind.
 *
 * @param first the first line of the title, −1 where it has none of its own
 * @param end the line behind it
 */
record Subject(int first, int end, @Nullable String title) {
    private static final Pattern TITLE = Pattern.compile("^[«\"]?(?:О|Об|Обо|ОБ)\\s+\\p{L}.*");
    private static final Pattern IN_KIND_LINE = Pattern.compile("\\s([«\"]?(?:О|Об|Обо)\\s+\\p{L}.*)$");
    private static final Pattern TOWN = Pattern.compile(
            "^(?:г\\.|город |с\\.|село |п\\.|пос\\.|пгт\\.?|ст\\.)\\s*\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}\\p{Ll}+)?\\s+(?=(?:О|Об|Обо)\\s)");
    private static final Pattern EDITORIAL = Pattern.compile(
            "^\\(?(?:в\\s+ред|с\\s+изменени|список\\s+изменяющих|\\(?(?:утратил|в\\s+редакции))", Words.FLAGS);
    private static final int SEARCHED = 15;
    private static final int LONGEST = 10;
    private static final int SHORT = 60;

    static boolean isTitle(String text) {
        return TITLE.matcher(text).matches();
    }

    /** «(в ред. постановления …)», «Список изменяющих документов». */
    static boolean isEditorial(String text) {
        return EDITORIAL.matcher(text).find();
    }

    /** The title under the line of the kind, −1 where the act has none. */
    static Subject of(List<ActLine> lines, int kindLine) {
        int first = first(lines, kindLine);
        if (first < 0) {
            return new Subject(first, kindLine + 1, kindLine < 0 ? null : inKindLine(lines.get(kindLine)));
        }
        int end = end(lines, first);
        String title =
                Texts.line(lines.subList(first, end).stream().map(ActLine::text).collect(Collectors.joining(" ")));
        return new Subject(first, end, unquoted(TOWN.matcher(title).replaceFirst("")));
    }

    private static @Nullable String inKindLine(ActLine line) {
        Matcher title = IN_KIND_LINE.matcher(line.text());
        return title.find() ? unquoted(title.group(1).strip()) : null;
    }

    private static int first(List<ActLine> lines, int kindLine) {
        for (int i = kindLine + 1; i < Math.min(lines.size(), kindLine + SEARCHED); i++) {
            String text = TOWN.matcher(lines.get(i).text()).replaceFirst("");
            if (Clauses.startsClause(text) || Header.PREAMBLE.matcher(text).find()) {
                return -1;
            }
            if (isTitle(text)) {
                return i;
            }
        }
        return -1;
    }

    private static int end(List<ActLine> lines, int first) {
        int end = first + 1;
        while (end < Math.min(lines.size(), first + LONGEST) && goesOn(lines.get(first), lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(ActLine title, ActLine line) {
        String text = line.text();
        if (Clauses.startsClause(text)
                || isEditorial(text)
                || Header.PREAMBLE.matcher(text).find()
                || Header.VERB.matcher(text).find()
                || Words.startsWithInfinitive(text)) {
            return false;
        }
        return line.paragraph() == title.paragraph()
                || Texts.startsLower(text)
                || text.startsWith("«")
                || text.length() < SHORT;
    }

    private static String unquoted(String title) {
        String inside = title.matches("(?s)«.*»|\"[^\"]*\"") ? title.substring(1, title.length() - 1) : title;
        return inside.indexOf('»') < inside.indexOf('«') ? title : inside;
    }
}
