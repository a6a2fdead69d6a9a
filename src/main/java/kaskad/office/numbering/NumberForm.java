package kaskad.office.numbering;

import java.util.Locale;

/** How a number of a list is written. */
public enum NumberForm {
    DECIMAL,
    PADDED,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LETTER,
    LOWER_LETTER,
    UPPER_RUSSIAN,
    LOWER_RUSSIAN,
    /** A bullet, or no number at all. */
    NONE;

    /** The form behind the code that the binary Word format and RTF share (MS-OSHARED, MSONFC). */
    public static NumberForm ofCode(int code) {
        return switch (code) {
            case 1 -> UPPER_ROMAN;
            case 2 -> LOWER_ROMAN;
            case 3 -> UPPER_LETTER;
            case 4 -> LOWER_LETTER;
            case 22 -> PADDED;
            case 23, 255 -> NONE;
            case 58 -> LOWER_RUSSIAN;
            case 59 -> UPPER_RUSSIAN;
            default -> DECIMAL;
        };
    }

    /** The number in this form; letters begin again after the last one. */
    public String write(int n) {
        return switch (this) {
            case DECIMAL -> String.valueOf(n);
            case PADDED -> n < 10 ? "0" + n : String.valueOf(n);
            case UPPER_ROMAN -> roman(n);
            case LOWER_ROMAN -> roman(n).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letter("ABCDEFGHIJKLMNOPQRSTUVWXYZ", n);
            case LOWER_LETTER -> letter("abcdefghijklmnopqrstuvwxyz", n);
            case UPPER_RUSSIAN -> letter("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ", n);
            case LOWER_RUSSIAN -> letter("абвгдежзиклмнопрстуфхцчшщэюя", n);
            case NONE -> "";
        };
    }

    private static String letter(String alphabet, int n) {
        return n < 1 ? "" : String.valueOf(alphabet.charAt((n - 1) % alphabet.length()));
    }

    private static String roman(int n) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder out = new StringBuilder();
        int rest = Math.clamp(n, 0, 4999);
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                out.append(signs[i]);
            }
        }
        return out.toString();
    }
}
