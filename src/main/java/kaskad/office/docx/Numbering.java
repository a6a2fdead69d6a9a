package kaskad.office.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kaskad.office.numbering.ListLevel;
import kaskad.office.numbering.ListNumbering;
import kaskad.office.numbering.NumberForm;
import kaskad.office.packed.Xml;
import org.jspecify.annotations.Nullable;

/** Reads {@code word/numbering.xml}: a list ({@code num}) points to a definition ({@code abstractNum}). */
final class Numbering {
    private final ListNumbering numbering = new ListNumbering();

    private final Map<String, String> definitions = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();

    private Numbering() {}

    static ListNumbering read(XMLStreamReader xml, Styles styles) throws XMLStreamException {
        Numbering reader = new Numbering();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "abstractNum" -> reader.definition(xml);
                    case "num" -> reader.list(xml);
                    default -> {}
                }
            }
        }
        reader.follow(styles);
        return reader.numbering;
    }

    private void definition(XMLStreamReader xml) throws XMLStreamException {
        String id = String.valueOf(Xml.attribute(xml, "abstractNumId"));
        for (xml.next(); !ends(xml, "abstractNum"); xml.next()) {
            if (starts(xml, "lvl")) {
                numbering.define(id, index(Xml.attribute(xml, "ilvl")), level(xml));
            } else if (starts(xml, "numStyleLink")) {
                links.put(id, Xml.value(xml));
            }
        }
    }

    private static ListLevel level(XMLStreamReader xml) throws XMLStreamException {
        ListLevel level = ListLevel.PLAIN;
        for (xml.next(); !ends(xml, "lvl"); xml.next()) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                level = with(level, xml);
            }
        }
        return level;
    }

    private static ListLevel with(ListLevel level, XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "start" -> level.withStart(Xml.number(xml, 1));
            case "numFmt" -> level.withForm(form(Xml.value(xml)));
            case "lvlText" -> level.withPattern(Xml.value(xml));
            case "lvlRestart" -> level.withRestarts(Xml.number(xml, 1) != 0);
            case "isLgl" -> level.withLegal(Xml.on(xml));
            default -> level;
        };
    }

    private static NumberForm form(String name) {
        return switch (name) {
            case "upperRoman" -> NumberForm.UPPER_ROMAN;
            case "lowerRoman" -> NumberForm.LOWER_ROMAN;
            case "upperLetter" -> NumberForm.UPPER_LETTER;
            case "lowerLetter" -> NumberForm.LOWER_LETTER;
            case "russianUpper" -> NumberForm.UPPER_RUSSIAN;
            case "russianLower" -> NumberForm.LOWER_RUSSIAN;
            case "decimalZero" -> NumberForm.PADDED;
            case "bullet", "none" -> NumberForm.NONE;
            default -> NumberForm.DECIMAL;
        };
    }

    private void list(XMLStreamReader xml) throws XMLStreamException {
        String id = String.valueOf(Xml.attribute(xml, "numId"));
        int level = 0;
        for (xml.next(); !ends(xml, "num"); xml.next()) {
            if (starts(xml, "abstractNumId")) {
                definitions.put(id, Xml.value(xml));
            } else if (starts(xml, "lvlOverride")) {
                level = index(Xml.attribute(xml, "ilvl"));
            } else if (starts(xml, "startOverride")) {
                numbering.startAt(id, level, Xml.number(xml, 1));
            } else if (starts(xml, "lvl")) {
                numbering.replace(id, level, level(xml));
            }
        }
    }

    /** A definition may say only that a style of lists has the levels. */
    private void follow(Styles styles) {
        definitions.forEach((list, definition) -> {
            String link = links.get(definition);
            String other = link == null ? null : styles.of(link).list;
            numbering.list(list, other == null ? definition : definitions.getOrDefault(other, definition));
        });
    }

    private static boolean starts(XMLStreamReader xml, String element) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals(element);
    }

    private static boolean ends(XMLStreamReader xml, String element) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element);
    }

    private static int index(@Nullable String level) {
        return level != null && level.length() == 1 && Character.isDigit(level.charAt(0)) ? level.charAt(0) - '0' : 0;
    }
}
