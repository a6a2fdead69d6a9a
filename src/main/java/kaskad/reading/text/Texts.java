package kaskad.reading.text;

import java.util.Locale;

/** Forms of a text for comparing; the text itself is never repaired. */
public final class Texts {
    private Texts() {}

    /** On one line, without invisible characters. Every cell passes here several times, so no pattern is used. */
    public static String line(String text) {
        return isLine(text) ? text.strip() : joined(text);
    }

    /** Most texts are on one line already. */
    private static boolean isLine(String text) {
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean space = space(letter);
            if (space && (gap || letter != ' ') || invisible(letter)) {
                return false;
            }
            gap = space;
        }
        return true;
    }

    private static String joined(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (space(letter)) {
                gap = true;
            } else if (!invisible(letter)) {
                if (gap) {
                    line.append(' ');
                    gap = false;
                }
                line.append(letter);
            }
        }
        return line.toString().strip();
    }

    /** Spaces of ASCII and those that do not break. */
    private static boolean space(char letter) {
        return switch (letter) {
            case ' ', '\t', '\n', '\u000b', '\f', '\r', '\u00a0', '\u2007', '\u202f' -> true;
            default -> false;
        };
    }

    private static boolean invisible(char letter) {
        return switch (letter) {
            case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> true;
            default -> false;
        };
    }

    /** On one line, lower case, ё as е: the form that patterns look at. */
    public static String low(String text) {
        return line(text).toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** Only letters and digits, lower case, divided by single spaces. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        low(text).codePoints().forEach(letter -> {
            if (sounds(letter)) {
                key.appendCodePoint(letter);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        });
        return key.toString().strip();
    }

    private static boolean sounds(int letter) {
        return switch (Character.getType(letter)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(letter) || letter == '№' || letter == '%';
        };
    }

    public static boolean startsLower(String text) {
        String line = text.strip();
        return !line.isEmpty() && Character.isLowerCase(line.charAt(0));
    }
}
