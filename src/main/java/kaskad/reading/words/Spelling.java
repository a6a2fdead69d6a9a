package kaskad.reading.words;

import java.util.Locale;
import java.util.regex.Pattern;

/** Letters as the lexicon knows them: lower case, е for ё, Cyrillic for Latin look-alikes. */
public final class Spelling {
    private static final String LATIN = "ABCEHKMOPTXYaceopxyku";
    private static final String CYRILLIC = "АВСЕНКМОРТХУасеорхуки";

    private static final Pattern LAST_DOT = Pattern.compile("\\.$");
    private static final Pattern TORN = Pattern.compile("-\\s+");

    private Spelling() {}

    public static String key(String text) {
        String key = cyrillic(text).toLowerCase(Locale.ROOT).replace('ё', 'е');
        String whole = key.indexOf('.') < 0 ? key : LAST_DOT.matcher(key).replaceFirst("");
        return whole.indexOf('-') < 0 ? whole : TORN.matcher(whole).replaceAll("-");
    }

    /** The same word with Latin look-alikes replaced where it has Cyrillic letters or nothing but look-alikes. */
    public static String cyrillic(String text) {
        if (!hasLatin(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            int at = LATIN.indexOf(letter);
            if (at < 0 && letter < 128 && Character.isLetter(letter)) {
                return text;
            }
            out.append(at < 0 ? letter : CYRILLIC.charAt(at));
        }
        return out.toString();
    }

    private static boolean hasLatin(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter < 128 && Character.isLetter(letter)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one letter is wrong, missing, superfluous or (at most two neighbours) swapped. */
    public static boolean oneSlip(String left, String right) {
        if (Math.abs(left.length() - right.length()) > 1 || left.equals(right)) {
            return false;
        }
        int from = 0;
        while (from < Math.min(left.length(), right.length()) && left.charAt(from) == right.charAt(from)) {
            from++;
        }
        String restLeft = left.substring(from);
        String restRight = right.substring(from);
        return tail(restLeft, 1).equals(tail(restRight, 1))
                || tail(restLeft, 1).equals(restRight)
                || restLeft.equals(tail(restRight, 1))
                || swapped(restLeft, restRight);
    }

    private static boolean swapped(String left, String right) {
        return left.length() > 1
                && right.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && tail(left, 2).equals(tail(right, 2));
    }

    private static String tail(String text, int from) {
        return text.length() < from ? "" : text.substring(from);
    }
}
