package kaskad.office.odt;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kaskad.office.numbering.ListLevel;
import kaskad.office.numbering.NumberForm;
import kaskad.office.packed.Xml;
import org.jspecify.annotations.Nullable;

/** The styles of paragraphs, of characters and of lists. */
final class Styles {
    /** The name under which the numbering of headings stands among the list styles. */
    static final String OUTLINE = " outline";

    private static final int CHAIN = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Map<Integer, ListLevel>> lists = new HashMap<>();
    private @Nullable String open;
    private String list = "";

    /** Reads the styles of a whole part. */
    Styles read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            }
        }
        return this;
    }

    /** Takes what an element says of styles; other elements say nothing. */
    void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "style" -> open(xml);
            case "default-style", "page-layout" -> open = null;
            case "text-properties" -> change(text(xml));
            case "paragraph-properties" -> change(paragraph(xml));
            case "list-style" -> list = String.valueOf(Xml.attribute(xml, "name"));
            case "outline-style" -> list = OUTLINE;
            case "list-level-style-number", "outline-level-style" -> level(xml, ListLevels.number(xml));
            case "list-level-style-bullet", "list-level-style-image" ->
                level(xml, ListLevel.PLAIN.withForm(NumberForm.NONE));
            default -> {}
        }
    }

    private void open(XMLStreamReader xml) {
        open = String.valueOf(Xml.attribute(xml, "family")) + '/' + Xml.attribute(xml, "name");
        int outline = Xml.number(xml, "default-outline-level", 0);
        styles.put(
                open,
                new Style(Xml.attribute(xml, "parent-style-name"), null, null, null, outline > 0 ? outline : null));
    }

    private void change(Style with) {
        if (open != null) {
            styles.computeIfPresent(open, (name, style) -> with.over(style));
        }
    }

    private void level(XMLStreamReader xml, ListLevel as) {
        open = null;
        lists.computeIfAbsent(list, any -> new HashMap<>()).put(Xml.number(xml, "level", 1) - 1, as);
    }

    private static Style text(XMLStreamReader xml) {
        String weight = Xml.attribute(xml, "font-weight");
        String display = Xml.attribute(xml, "display");
        return new Style(
                null,
                weight == null
                        ? null
                        : Set.of("bold", "600", "700", "800", "900").contains(weight),
                display == null ? null : display.equals("none"),
                null,
                null);
    }

    private static Style paragraph(XMLStreamReader xml) {
        String align = Xml.attribute(xml, "text-align");
        return new Style(null, null, null, align == null ? null : align.equals("center"), null);
    }

    /** The style with everything that it is based on. */
    Style of(String family, @Nullable String name) {
        Style sum = Style.NONE;
        String next = name;
        for (int i = 0; next != null && i < CHAIN; i++) {
            Style style = styles.get(family + '/' + next);
            if (style == null) {
                break;
            }
            sum = sum.over(style);
            next = style.parent();
        }
        return sum;
    }

    Map<Integer, ListLevel> list(String style) {
        return lists.getOrDefault(style, Map.of());
    }
}
