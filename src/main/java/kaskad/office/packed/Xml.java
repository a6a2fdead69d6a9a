package kaskad.office.packed;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Attributes and elements by their local names, whatever namespace version the file uses. */
public final class Xml {
    private Xml() {}

    public static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    public static String value(XMLStreamReader xml) {
        String value = attribute(xml, "val");
        return value == null ? "" : value;
    }

    /** Goes past the element that has just been opened. */
    public static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    /** The number in an attribute, or the default where it is missing or no number. */
    public static int number(XMLStreamReader xml, String name, int otherwise) {
        String value = attribute(xml, name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The number in {@code w:val}, or the default where it is missing or no number. */
    public static int number(XMLStreamReader xml, int otherwise) {
        return number(xml, "val", otherwise);
    }

    /** Whether a switch such as {@code w:b} is on: present without a value means yes. */
    public static boolean on(XMLStreamReader xml) {
        return switch (value(xml)) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }
}
