package kaskad.reading.deadlines.wording;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes what keyboards, cells and scanners do to numbers: digits, Roman numerals, dates, years. */
final class Numerals {
    private static final Pattern LETTERED =
            Pattern.compile("(?<![\\p{L}\\d|])[\\dОоOoЗзlI|]{2,4}(?=г|(?![\\p{L}\\d|]))");
    private static final Pattern ONES = Pattern.compile("[1lI|]+|\\d+|\\D+");
    private static final Pattern ROMAN_ENDING =
            Pattern.compile("(?<![\\p{L}\\d])([IVXІХУШПl]+)-(?iu:(ый|ой|ого|го|ая|ое|ую|ому|ом|й|е|я|м))(?!\\p{L})");
    private static final Pattern ROMAN_SPREAD = Pattern.compile("(?<![\\p{L}\\d])I (?=(?:I|V|I I)(?![\\p{L}\\d]))");
    private static final Pattern ROMAN_GLUED = Pattern.compile("(?<!\\p{L})([IV]{1,4})(?=\\p{IsCyrillic}{2})");
    private static final Pattern FOUR_TYPED = Pattern.compile("(?<![\\dIVXУХ])[1lI|][УV](?!\\p{L})");
    private static final Pattern BROKEN_YEAR =
            Pattern.compile("(?<!\\d)(\\d{1,3})[ \\t]*\\n[ \\t]*(\\d{1,3})(?=\\s*(г|$|[,;)-]))");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern SPACED_DATE =
            Pattern.compile("(\\d{1,2})\\s*\\.\\s*(\\d{1,2})\\s*\\.\\s*(\\d{4})(?!\\d)");
    private static final Pattern UNDOTTED_DATE =
            Pattern.compile("(?<![\\d.-])(\\d{1,2})([ -])(0?[1-9]|1[0-2])\\2((?:19|20)\\d{2})(?![\\d.-])");
    private static final Pattern DOUBLED_DOTS = Pattern.compile(
            "(?<=\\d)[.,]{1,2}(?=\\d{1,2}[.,]{1,2}(19|20)\\d{2})" + "|(?<=\\d[.,]\\d{1,2})[.,]{1,2}(?=(19|20)\\d{2})");
    private static final Pattern DOTTED_YEARS = Pattern.compile("(?<=\\d{4})\\s?(?:\\.{2,3}|…)\\s?(?=(19|20)\\d{2})");
    private static final Pattern DASHED_TIME =
            Pattern.compile("(?iu)(?<=(?:до|в|к) )([01]?\\d|2[0-3])-([0-5][05])(?![\\d-])");
    private static final Pattern ORDINAL_ENDING = Pattern.compile(
            "(?iu)(?<!\\d)(\\d{1,2})(?:(?:\\s?-\\s?)?(?:ти|ми|ый|ий|ой|ей|ого|го|ая|ья|ое|ье|ую|ью|ому|му|ом|ем|ые|ых)"
                    + "|\\s?-\\s?[йеямюхи]|[йях])(?!\\p{L})");
    private static final Pattern SPELLED =
            Pattern.compile("(?iu)(\\d+)\\s*\\(\\s*(?:одн|один|дв|тр|чет|пят|шест|сем|вос|дев|дес|сорок)[а-я ]*\\)");
    private static final Pattern GLUED = Pattern.compile("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)");

    private static final Map<String, Integer> ROMAN_VALUES =
            Map.of("I", 1, "II", 2, "III", 3, "IV", 4, "IIII", 4, "V", 5, "VI", 6, "VII", 7, "VIII", 8, "X", 10);
    private static final Pattern ROMAN = Pattern.compile("[IVXLІХУПШilvxіхупш|1]{1,6}");

    private Numerals() {}

    /** Letters that stand for figures, before Latin letters are taken for Cyrillic ones. */
    static String letters(String raw) {
        String text = LETTERED.matcher(raw).replaceAll(match -> Matcher.quoteReplacement(digits(match.group())));
        text = ROMAN_ENDING.matcher(text).replaceAll("$1");
        text = ROMAN_SPREAD.matcher(text).replaceAll("I");
        text = ROMAN_GLUED.matcher(text).replaceAll("$1 ");
        return FOUR_TYPED.matcher(text).replaceAll("IV");
    }

    /** Figures in dates, years, hours and counts. */
    static String figures(String raw) {
        if (raw.chars().noneMatch(letter -> letter >= '0' && letter <= '9')) {
            return raw;
        }
        String text = BROKEN_YEAR.matcher(raw).replaceAll(Numerals::joinedIfYear);
        text = SPACED_DATE.matcher(text).replaceAll("$1.$2.$3");
        text = UNDOTTED_DATE.matcher(text).replaceAll("$1.$3.$4");
        text = DOUBLED_DOTS.matcher(text).replaceAll(".");
        text = DOTTED_YEARS.matcher(text).replaceAll("-");
        text = DASHED_TIME.matcher(text).replaceAll("$1:$2");
        text = ORDINAL_ENDING.matcher(text).replaceAll("$1");
        text = SPELLED.matcher(text).replaceAll("$1");
        return GLUED.matcher(text).replaceAll(" ");
    }

    /** «1О», «З0», «2О26» as numbers; ones alone may be a Roman numeral. */
    private static String digits(String text) {
        if (ONES.matcher(text).matches()) {
            return text;
        }
        StringBuilder digits = new StringBuilder();
        for (char c : text.toCharArray()) {
            digits.append(
                    switch (c) {
                        case 'О', 'о', 'O', 'o' -> '0';
                        case 'З', 'з' -> '3';
                        case 'l', 'I', '|' -> '1';
                        default -> c;
                    });
        }
        return digits.toString();
    }

    private static String joinedIfYear(MatchResult match) {
        String joined = match.group(1) + match.group(2);
        return YEAR.matcher(joined).matches() ? joined : Matcher.quoteReplacement(match.group());
    }

    /** The value of a Roman numeral up to ten as people type it (small L and one for I, П and Ш for II and III), 0 if it is none. */
    static int roman(String word) {
        if (!ROMAN.matcher(word).matches() || word.matches("[хуи]|1+")) {
            return 0;
        }
        StringBuilder latin = new StringBuilder();
        for (char c : word.toCharArray()) {
            latin.append(romanLetter(c));
        }
        return ROMAN_VALUES.getOrDefault(latin.toString(), 0);
    }

    private static String romanLetter(char c) {
        return switch (c) {
            case 'I', 'i', 'l', 'L', 'І', 'і', '|', '1' -> "I";
            case 'V', 'v', 'У', 'у' -> "V";
            case 'X', 'x', 'Х', 'х' -> "X";
            case 'П', 'п' -> "II";
            case 'Ш', 'ш' -> "III";
            default -> "?";
        };
    }
}
