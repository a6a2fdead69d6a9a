package kaskad.office.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What the codes of fonts stand for, and how many of them stand for nothing. */
final class Letters {
    private static final char UNKNOWN = '\uFFFD';
    private static final int HEAVY = 600;
    private static final int ENOUGH = 40;

    private int all;
    private int unknown;

    /** The text of a code; empty where it shows nothing. */
    String of(PDFont font, int code) {
        String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        all++;
        if (text == null || text.isEmpty()) {
            unknown++;
            return String.valueOf(UNKNOWN);
        }
        char first = text.charAt(0);
        if (first == '\t' || first == '\n' || first == '\r') {
            return " ";
        }
        boolean strange = first < ' ' || first == UNKNOWN || first >= '\uE000' && first < '\uF000';
        unknown += strange ? 1 : 0;
        return strange ? String.valueOf(UNKNOWN) : text;
    }

    /** Whether so many codes stand for nothing that the rest is no text. */
    boolean garbled() {
        return all > ENOUGH && unknown * 4L > all;
    }

    static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= HEAVY);
    }
}
