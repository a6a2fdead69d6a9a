package kaskad.ui;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Chooses the form of a word by a number: {@code [0:день|дня|дней]} in Russian, {@code [0:day|days]} in English, where
 * 0 is the place of the number among the arguments.
 */
final class Plurals {
    static final Pattern FORMS = Pattern.compile("\\[(\\d+):([^\\]]*)\\]");

    private Plurals() {}

    static String resolve(String pattern, Locale locale, Object... arguments) {
        if (pattern.indexOf('[') < 0) {
            return pattern;
        }
        return FORMS.matcher(pattern).replaceAll(match -> word(match, locale, arguments));
    }

    private static String word(MatchResult match, Locale locale, Object... arguments) {
        long number = ((Number) arguments[Integer.parseInt(match.group(1))]).longValue();
        String[] forms = match.group(2).split("\\|", -1);
        return forms[Math.min(form(Math.abs(number), locale), forms.length - 1)];
    }

    /** 0 for one, 1 for few, 2 for many (CLDR); English knows 0 and 1. */
    private static int form(long number, Locale locale) {
        if (locale.equals(Locale.ENGLISH)) {
            return number == 1 ? 0 : 1;
        }
        long tens = number % 100;
        long ones = number % 10;
        if (ones == 1 && tens != 11) {
            return 0;
        }
        return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 1 : 2;
    }
}
