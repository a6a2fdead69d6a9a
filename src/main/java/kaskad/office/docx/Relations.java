package kaskad.office.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kaskad.office.packed.Parts;
import kaskad.office.packed.Xml;

/**
 * Under which names the parts of a package lie.
 *
 * @param main the part with the text
 * @param others the targets of its relations by the last word of their type
 */
record Relations(String main, Map<String, String> others) {

    /** The names that Word gives. */
    static Relations usual() {
        return new Relations("word/document.xml", Map.of());
    }

    /** The names that the package tells. */
    static Optional<Relations> of(Parts parts) {
        return parts.read("_rels/.rels", Relations::targets)
                .map(targets -> targets.get("officeDocument"))
                .map(main -> within("", main))
                .map(main -> {
                    int slash = main.lastIndexOf('/') + 1;
                    String own = main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels";
                    return new Relations(
                            main, parts.read(own, Relations::targets).orElse(Map.of()));
                });
    }

    /** The name of the part that has this relation to the text. */
    String part(String type) {
        return within(main.substring(0, main.lastIndexOf('/') + 1), others.getOrDefault(type, type + ".xml"));
    }

    private static String within(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    private static Map<String, String> targets(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String type = String.valueOf(Xml.attribute(xml, "Type"));
                targets.put(type.substring(type.lastIndexOf('/') + 1), String.valueOf(Xml.attribute(xml, "Target")));
            }
        }
        return targets;
    }
}
