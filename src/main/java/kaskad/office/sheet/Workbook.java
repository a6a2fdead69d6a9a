package kaskad.office.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kaskad.office.packed.Parts;
import kaskad.office.packed.Xml;

/** The visible sheets of a workbook and the parts that hold them. */
record Workbook(List<Named> sheets, boolean from1904) {
    /** A sheet and the id of the relation to its part. */
    record Named(String title, String relation) {}

    private static final String FOLDER = "xl/";

    static Workbook read(XMLStreamReader xml) throws XMLStreamException {
        List<Named> sheets = new ArrayList<>();
        boolean from1904 = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                String date = Xml.attribute(xml, "date1904");
                from1904 = "1".equals(date) || "true".equals(date);
            } else if (xml.getLocalName().equals("sheet") && visible(xml)) {
                sheets.add(new Named(String.valueOf(Xml.attribute(xml, "name")), relation(xml)));
            }
        }
        return new Workbook(sheets, from1904);
    }

    private static boolean visible(XMLStreamReader xml) {
        String state = Xml.attribute(xml, "state");
        return state == null || state.equals("visible");
    }

    private static String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")
                    && !xml.getAttributePrefix(i).isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The parts by the ids of their relations. */
    static Map<String, String> parts(Parts parts) {
        return parts.read("xl/_rels/workbook.xml.rels", Workbook::relations).orElse(Map.of());
    }

    private static Map<String, String> relations(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> relations = new HashMap<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String target = String.valueOf(Xml.attribute(xml, "Target"));
                String part = target.startsWith("/") ? target.substring(1) : FOLDER + target;
                relations.put(String.valueOf(Xml.attribute(xml, "Id")), part);
            }
        }
        return relations;
    }
}
