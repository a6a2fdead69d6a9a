package kaskad.reading.meaning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.Threshold.Comparison;
import kaskad.reading.Threshold.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A number with a comparison in a sentence: «не менее чем на 10 процентов ежегодно», «до 35 %», «в 3 раза».
 *
 * @param comparison null where the words do not compare
 * @param preposition «до», «на» or «в» before the number, empty where none stands
 * @param after the words behind the number and its unit, up to the end of the phrase
 */
record Quantity(@Nullable Comparison comparison, String preposition, BigDecimal value, Unit unit, String after) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String LEAST =
            "не\\s+менее(?:\\s*,?\\s*чем)?|не\\s+ниже|не\\s+меньше(?:,?\\s+чем)?|минимум|более(?:,?\\s+чем)?|свыше|>=?|≥";
    private static final String MOST =
            "не\\s+более(?:,?\\s+чем)?|не\\s+выше|не\\s+превыша\\p{L}+|максимум|менее(?:,?\\s+чем)?|<=?|≤";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d.,№/-])(?:(" + MOST + ")|(" + LEAST
                    + "))?\\s*(?:(до|на|в|по)\\s+)?(?<![\\d№N]\\s?)(\\d{1,3}(?:[ \\u00a0]\\d{3})+|\\d+)(?:[.,](\\d+))?"
                    + "(?!\\d|[./-]\\d)\\s*(?:(%|проц\\p{L}*|п\\.\\s?п\\.)|(раза?)(?!\\p{L}))?([^.;,()«]{0,90})",
            FLAGS);

    /** All quantities of a text that compare, are percents or multiples. */
    static List<Quantity> in(String text) {
        List<Quantity> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            boolean compares = matcher.group(1) != null || matcher.group(2) != null;
            boolean measures =
                    matcher.group(6) != null || matcher.group(7) != null && "в".equalsIgnoreCase(matcher.group(3));
            if (compares || measures) {
                found.add(of(matcher));
            }
            from = Math.max(matcher.start(8), matcher.start() + 1);
        }
        return found;
    }

    private static Quantity of(Matcher matcher) {
        Comparison comparison =
                matcher.group(1) != null ? Comparison.AT_MOST : matcher.group(2) != null ? Comparison.AT_LEAST : null;
        String whole = matcher.group(4).replaceAll("\\D", "");
        String number = matcher.group(5) == null ? whole : whole + "." + matcher.group(5);
        Unit unit = matcher.group(6) != null ? Unit.PERCENT : matcher.group(7) != null ? Unit.TIMES : Unit.COUNT;
        String preposition = matcher.group(3) == null ? "" : matcher.group(3).toLowerCase(java.util.Locale.ROOT);
        return new Quantity(
                comparison,
                preposition,
                new BigDecimal(number),
                unit,
                matcher.group(8).strip());
    }
}
