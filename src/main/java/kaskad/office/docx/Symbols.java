package kaskad.office.docx;

import java.util.Map;

/** Signs of symbol fonts as characters. A font puts its signs at F000 to F0FF; elsewhere a code is the character itself. */
final class Symbols {
    private static final int FONT_AREA = 0xF000;
    private static final Map<Integer, String> SYMBOL =
            Map.of(0xA3, "≤", 0xB0, "°", 0xB1, "±", 0xB3, "≥", 0xB4, "×", 0xB7, "•", 0xB9, "≠", 0xBB, "≈", 0xDE, "⇒");
    private static final Map<Integer, String> WINGDINGS =
            Map.of(0x6E, "■", 0x6F, "□", 0xA7, "▪", 0xA8, "□", 0xD8, "➢", 0xFB, "✗", 0xFC, "✓", 0xFD, "☒", 0xFE, "☑");

    private Symbols() {}

    /** The sign, or nothing where only its font could show it. */
    static String of(String font, String hex) {
        int code;
        try {
            code = Integer.parseInt(hex, 16);
        } catch (NumberFormatException e) {
            return "";
        }
        if (code < FONT_AREA || code > FONT_AREA + 0xFF) {
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        }
        int sign = code - FONT_AREA;
        Map<Integer, String> signs = font.startsWith("Wingdings") ? WINGDINGS : SYMBOL;
        boolean letter = sign < 0x80 && !font.startsWith("Wingdings") && !font.equals("Symbol");
        return letter ? Character.toString(sign) : signs.getOrDefault(sign, "");
    }
}
