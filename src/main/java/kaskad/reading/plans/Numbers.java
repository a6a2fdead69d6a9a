package kaskad.reading.plans;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.text.Texts;

/** Numbers of rows and sections as documents write them: 1, 1., 2.1., 3), II., Раздел 4. */
public final class Numbers {
    private static final String ROMAN = "[IVXLCІХ]{1,6}";
    private static final String ARABIC = "\\d{1,3}(?:\\.\\d{1,3}){0,4}";
    private static final Pattern NUMBER = Pattern.compile("(?:" + ARABIC + "|" + ROMAN
            + "|[ivxl]{1,6}|\\p{L}|\\d{1,3}\\p{L})[.)]{0,2}|" + ARABIC + "[.)]? ?\\p{L}[.)]?");
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:(?iu:раздел)\\s+)?(" + ROMAN + "|" + ARABIC
                    + ")(?:[.)]+\\s*|\\s+(?=[\\p{Lu}«\"„“]))(?=[\\p{L}«\"„“(])(.*)$",
            Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile(
            "^(раздел|подраздел|направление|блок|модуль|этап|задача|цель|глава|часть) *(№ *)?([\\divxlхi]+)(?!\\p{L})");
    private static final Pattern LEADING =
            Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3}){0,4}[.)])\\s*(?=[\\p{L}«\"„“(])(.*)$", Pattern.DOTALL);

    /** A text cut into its number and the rest. */
    public record Numbered(String number, String rest) {}

    private Numbers() {}

    /** Whether a text is nothing but a number. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(Texts.line(text)).matches();
    }

    /** «Направление 2. …», «II. …»: words that name a section by its number. */
    static boolean namesSection(String text) {
        return isDivision(text) || section(text).isPresent();
    }

    /** «Раздел 2. …», «Этап II»: the word of a division with its number. */
    static boolean isDivision(String text) {
        return NAMED.matcher(Texts.low(text)).find();
    }

    /** A number that counts rows, as no heading is one. */
    static boolean isCount(String text) {
        return isNumber(text) && Character.isDigit(text.strip().charAt(0));
    }

    /** «2. Кадры», «Раздел II. Кадры», «IV Иное» → the bare number and the title. */
    public static Optional<Numbered> section(String text) {
        return cut(PREFIX, text).map(cut -> new Numbered(cut.number.strip(), cut.rest.strip()));
    }

    /** «1.1. Провести …», «3) …» → the number as written and the rest. */
    static Optional<Numbered> leading(String text) {
        return cut(LEADING, text);
    }

    private static Optional<Numbered> cut(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text.strip());
        return matcher.matches() ? Optional.of(new Numbered(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** Without final dots and brackets. */
    public static String bare(String number) {
        String line = Texts.line(number);
        int end = line.length();
        while (end > 0 && ".) ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }
}
