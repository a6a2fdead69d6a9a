package kaskad.reading.meaning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.Threshold.Comparison;
import kaskad.reading.Threshold.Unit;
import kaskad.reading.text.Texts;
import kaskad.reading.text.WordPattern;
import org.jspecify.annotations.Nullable;

/** Finds the quantities of a text: a number, looked at with the words before and behind it. */
final class Quantities {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int SEEN_BEFORE = 60;
    private static final int SENTENCE = 300;
    private static final WordPattern MULTIPLE = WordPattern.of("(?<!\\p{L})(вдвое|втрое|вчетверо)(?!\\p{L})", FLAGS);
    private static final WordPattern NUMBER = WordPattern.of(
            "(?<![\\p{L}\\d.,№/-])(?<![№N] )(?:(?:(с|от) +(" + Amount.PATTERN + ") ?%? +до +)|(" + Amount.PATTERN
                    + ") ?[-–—] ?)?(" + Amount.PATTERN
                    + ")(?:-(?:ти|х|и|ми)(?!\\p{L}))?(?![\\d]|[.,/-]\\d|-?\\p{L}(?<!-п))",
            FLAGS);
    private static final Pattern UNIT = Pattern.compile(
            "(?: ?\\([\\p{L} ]{2,40}\\))?(?: ?(тыс(?:яч\\p{L}*)?\\.?|млн\\.?|миллион\\p{L}*)(?!\\p{L}))?"
                    + "(?:( ?%(?:-\\p{L}+)?| ?-?процент\\p{L}*(?: пункт\\p{L}*)?| ?проц\\.| ?п\\. ?п\\.?)|( раза?)(?!\\p{L}))?([^.;,()«]{0,90})",
            FLAGS);
    private static final String LEAST =
            "не менее|не ниже|не меньше|как минимум|минимум|более|больше|свыше|выше|превы\\p{L}+|>=?|≥";
    private static final String MOST =
            "не более|не выше|не больше|не превыша\\p{L}+|как максимум|максимум|менее|меньше|ниже|<=?|≤";
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?<!\\p{L})(?:(" + MOST + ")|(" + LEAST
                    + "))(?:,? ?чем)? ?)?(?:(?<!\\p{L})(до|на|в|во|по|у|для|от|с|из) )?(?:(?:уровн\\p{L}+|значени\\p{L}+) )?$",
            FLAGS);
    private static final Pattern NO_COUNT = Pattern.compile(
            "^ ?(?:-?лет(?!\\p{L})|год|г\\.|г(?!\\p{L})|учебн\\p{L}+ год|январ|феврал|март|апрел|ма[йяе](?!\\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр)",
            FLAGS);
    private static final Pattern CLASSES =
            Pattern.compile("^ ?(?:-?(?:ый|ий|й|го|х) )?(?:класс|кл\\.|час|дн|мес|недел|минут|смен)", FLAGS);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final String text;

    private Quantities(String text) {
        this.text = text;
    }

    /** All quantities of a text that compare, are percents, multiples or ends of a change. */
    static List<Quantity> in(String text) {
        return new Quantities(multiples(Texts.line(text))).all();
    }

    private static String multiples(String text) {
        return MULTIPLE.replaced(text, found -> switch (found.group().toLowerCase(Locale.ROOT)) {
            case "вдвое" -> "в 2 раза";
            case "втрое" -> "в 3 раза";
            default -> "в 4 раза";
        });
    }

    private List<Quantity> all() {
        List<Quantity> found = new ArrayList<>();
        for (MatchResult number : NUMBER.all(text)) {
            Quantity quantity = quantity(number);
            if (quantity != null) {
                found.add(quantity);
            }
        }
        return found;
    }

    private @Nullable Quantity quantity(MatchResult number) {
        Matcher before = BEFORE.matcher(text.substring(Math.max(0, number.start() - SEEN_BEFORE), number.start()));
        Matcher unit = UNIT.matcher(text).region(number.end(), text.length());
        if (!before.find() || !unit.lookingAt()) {
            return null;
        }
        Amount amount = Amount.of(number.group(4)).times(low(unit.group(1)));
        String preposition = low(before.group(3));
        Unit of = unit(unit, amount, preposition);
        String first = number.group(2) != null ? number.group(2) : number.group(3);
        BigDecimal from = first == null
                ? null
                : Amount.of(first).times(low(unit.group(1))).value();
        boolean moves = low(number.group(1)).equals("с");
        boolean between = low(number.group(1)).equals("от");
        Quantity quantity = new Quantity(
                comparison(before, preposition, number),
                moves ? "до" : between ? "от" : preposition,
                moves ? from : null,
                moves ? null : from,
                amount.value(),
                of,
                sentence(number.start() - (before.end() - before.start())),
                unit.group(4).strip());
        return counts(quantity, number.group(4), unit) ? quantity : null;
    }

    private static Unit unit(Matcher unit, Amount amount, String preposition) {
        if (unit.group(2) != null || amount.share()) {
            return Unit.PERCENT;
        }
        return unit.group(3) != null && preposition.equals("в") ? Unit.TIMES : Unit.COUNT;
    }

    private static @Nullable Comparison comparison(Matcher before, String preposition, MatchResult number) {
        if (before.group(1) != null) {
            return Comparison.AT_MOST;
        }
        boolean open = preposition.equals("от") && number.group(1) == null;
        return before.group(2) != null || open ? Comparison.AT_LEAST : null;
    }

    /** Years, days, ages and classes are no quantities; a bare number is one only as the end of a change. */
    private static boolean counts(Quantity quantity, String digits, Matcher unit) {
        if (quantity.unit() != Unit.COUNT) {
            return quantity.unit() == Unit.TIMES || unit.group(2) != null || quantity.comparison() != null;
        }
        String behind = unit.group();
        boolean compares =
                quantity.comparison() != null && !quantity.preposition().equals("от");
        if (NO_COUNT.matcher(behind).find() || YEAR.matcher(digits).matches() && !compares) {
            return false;
        }
        boolean ends = quantity.start() != null
                || (quantity.preposition().equals("до")
                                || quantity.preposition().equals("на"))
                        && quantity.changes();
        boolean between = quantity.least() != null && quantity.preposition().equals("от");
        return compares
                || (ends || between)
                        && unit.group(3) == null
                        && !CLASSES.matcher(behind).find();
    }

    private String sentence(int end) {
        int from = Math.max(0, end - SENTENCE);
        for (int at = end - 1; at > from; at--) {
            char letter = text.charAt(at);
            if (letter == ';' || letter == '.' && at + 1 < text.length() && text.charAt(at + 1) == ' ') {
                return text.substring(at + 1, end);
            }
        }
        return text.substring(from, end);
    }

    private static String low(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
