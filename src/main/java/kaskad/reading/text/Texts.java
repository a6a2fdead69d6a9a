package kaskad.reading.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Forms of a text for comparing; the text itself is never repaired. */
public final class Texts {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b\\u200c\\u200d\\u2060\\ufeff]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}№%]+");

    private Texts() {}

    /** On one line, without invisible characters. */
    public static String line(String text) {
        return SPACE.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** On one line, lower case, ё as е: the form that patterns look at. */
    public static String low(String text) {
        return line(text).toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** Only letters and digits, lower case, divided by single spaces. */
    public static String key(String text) {
        return NO_WORD.matcher(low(text)).replaceAll(" ").strip();
    }

    public static boolean startsLower(String text) {
        String line = text.strip();
        return !line.isEmpty() && Character.isLowerCase(line.charAt(0));
    }
}
