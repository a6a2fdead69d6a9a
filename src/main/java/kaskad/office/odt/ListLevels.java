package kaskad.office.odt;

import javax.xml.stream.XMLStreamReader;
import kaskad.office.numbering.ListLevel;
import kaskad.office.numbering.NumberForm;
import kaskad.office.packed.Xml;
import org.jspecify.annotations.Nullable;

/** A level of a list style: prefix, the numbers of some levels joined by dots, suffix; or LibreOffice's own format. */
final class ListLevels {
    private ListLevels() {}

    static ListLevel number(XMLStreamReader xml) {
        int level = Math.clamp(Xml.number(xml, "level", 1), 1, 10);
        NumberForm form = form(Xml.attribute(xml, "num-format"));
        return new ListLevel(Xml.number(xml, "start-value", 1), form, pattern(xml, level), false);
    }

    private static String pattern(XMLStreamReader xml, int level) {
        String own = Xml.attribute(xml, "num-list-format");
        if (own != null) {
            return own.replaceAll("%(\\d{1,2})%", "%$1");
        }
        int shown = Math.clamp(Xml.number(xml, "display-levels", 1), 1, level);
        StringBuilder pattern = new StringBuilder(text(xml, "num-prefix"));
        for (int i = level - shown + 1; i <= level; i++) {
            pattern.append('%').append(i).append(i < level ? "." : "");
        }
        return pattern.append(text(xml, "num-suffix")).toString();
    }

    private static String text(XMLStreamReader xml, String name) {
        String value = Xml.attribute(xml, name);
        return value == null ? "" : value;
    }

    /** Cyrillic forms are named by their first letters, for example «а, б, .., аа, аб, ... (ru)». */
    private static NumberForm form(@Nullable String format) {
        if (format == null || format.isEmpty()) {
            return NumberForm.NONE;
        }
        return switch (format.charAt(0)) {
            case 'I' -> NumberForm.UPPER_ROMAN;
            case 'i' -> NumberForm.LOWER_ROMAN;
            case 'A' -> NumberForm.UPPER_LETTER;
            case 'a' -> NumberForm.LOWER_LETTER;
            case 'А' -> NumberForm.UPPER_RUSSIAN;
            case 'а' -> NumberForm.LOWER_RUSSIAN;
            case '0' -> NumberForm.PADDED;
            default -> NumberForm.DECIMAL;
        };
    }
}
