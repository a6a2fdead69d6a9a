package kaskad.office.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The character sets of the document: each font may have one, the document has another for the rest. */
final class Fonts {
    private static final Charset RUSSIAN = Charset.forName("windows-1251");

    private final Map<Integer, Charset> charsets = new HashMap<>();
    private Charset usual = RUSSIAN;
    private int usualFont;
    private int font;

    void usual(int codePage) {
        usual = charset(codePage, usual);
    }

    void usualFont(int number) {
        usualFont = number;
    }

    /** A control word of the font table. */
    void word(String word, int value) {
        switch (word) {
            case "f" -> font = value;
            case "fcharset" -> put(codePage(value));
            case "cpg" -> put(value);
            default -> {}
        }
    }

    private void put(int codePage) {
        if (codePage > 0) {
            charsets.put(font, charset(codePage, usual));
        }
    }

    Charset of(int number) {
        return charsets.getOrDefault(number < 0 ? usualFont : number, usual);
    }

    /** The code page of a Windows character set; 0 where the document's own holds. */
    private static int codePage(int characterSet) {
        return switch (characterSet) {
            case 77 -> 10_000;
            case 128 -> 932;
            case 129 -> 949;
            case 134 -> 936;
            case 136 -> 950;
            case 161 -> 1253;
            case 162 -> 1254;
            case 163 -> 1258;
            case 177 -> 1255;
            case 178 -> 1256;
            case 186 -> 1257;
            case 204 -> 1251;
            case 222 -> 874;
            case 238 -> 1250;
            default -> 0;
        };
    }

    private static Charset charset(int codePage, Charset otherwise) {
        String name = switch (codePage) {
            case 437, 850, 852, 855, 858, 866 -> "IBM" + codePage;
            case 932 -> "windows-31j";
            case 936 -> "GBK";
            case 949 -> "x-windows-949";
            case 950 -> "Big5";
            case 10_000 -> "x-MacRoman";
            case 10_007 -> "x-MacCyrillic";
            case 65_001 -> "UTF-8";
            case 874 -> "x-windows-874";
            default -> "windows-" + codePage;
        };
        return codePage > 0 && Charset.isSupported(name) ? Charset.forName(name) : otherwise;
    }
}
