package kaskad.office.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kaskad.office.packed.Xml;
import org.jspecify.annotations.Nullable;

/** What a paragraph takes from its style: numbering, outline level, bold and centred. */
final class Styles {
    /** The properties of one style; null says that the style does not decide. */
    static final class Style {
        @Nullable
        String parent;

        @Nullable
        String list;

        @Nullable
        Integer level;

        @Nullable
        Integer outline;

        @Nullable
        Boolean bold;

        @Nullable
        Boolean centred;

        void inherit(Style from) {
            list = list == null ? from.list : list;
            level = level == null ? from.level : level;
            outline = outline == null ? from.outline : outline;
            bold = bold == null ? from.bold : bold;
            centred = centred == null ? from.centred : centred;
        }

        void read(XMLStreamReader xml) {
            switch (xml.getLocalName()) {
                case "numId" -> list = Xml.value(xml);
                case "ilvl" -> level = Xml.number(xml, 0);
                case "outlineLvl" -> outline = Xml.number(xml, 9);
                case "b" -> bold = Xml.on(xml);
                case "jc" -> centred = Xml.value(xml).equals("center");
                case "basedOn" -> parent = Xml.value(xml);
                default -> {}
            }
        }
    }

    private static final int CHAIN = 20;
    private final Map<String, Style> styles = new HashMap<>();

    static Styles read(XMLStreamReader xml) throws XMLStreamException {
        Styles all = new Styles();
        Style current = null;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("style")) {
                current = new Style();
                all.styles.put(String.valueOf(Xml.attribute(xml, "styleId")), current);
            } else if (current != null) {
                current.read(xml);
            }
        }
        return all;
    }

    /** The style with everything that it is based on; an empty style where there is none. */
    Style of(@Nullable String id) {
        Style sum = new Style();
        String next = id;
        for (int i = 0; next != null && i < CHAIN; i++) {
            Style style = styles.get(next);
            if (style == null) {
                break;
            }
            sum.inherit(style);
            next = style.parent;
        }
        return sum;
    }
}
