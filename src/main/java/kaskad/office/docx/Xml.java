package kaskad.office.docx;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Attributes of WordprocessingML elements, whatever namespace version the file uses. */
final class Xml {
    private Xml() {}

    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static String value(XMLStreamReader xml) {
        String value = attribute(xml, "val");
        return value == null ? "" : value;
    }

    /** The number in {@code w:val}, or the default where it is missing or no number. */
    static int number(XMLStreamReader xml, int otherwise) {
        try {
            return Integer.parseInt(value(xml));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether a switch such as {@code w:b} is on: present without a value means yes. */
    static boolean on(XMLStreamReader xml) {
        return switch (value(xml)) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }
}
