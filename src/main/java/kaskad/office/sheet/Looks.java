package kaskad.office.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kaskad.office.packed.Xml;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The looks that cells of an XLSX name by their index ({@code cellXfs}). */
final class Looks {
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Boolean> bold = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();
    private String group = "";

    static Looks read(XMLStreamReader xml) throws XMLStreamException {
        Looks looks = new Looks();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                looks.start(xml);
            }
        }
        return looks;
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs" ->
                group = xml.getLocalName();
            case "numFmt" ->
                codes.put(Xml.number(xml, "numFmtId", -1), String.valueOf(Xml.attribute(xml, "formatCode")));
            case "font" -> {
                if (group.equals("fonts")) {
                    bold.add(false);
                }
            }
            case "b" -> {
                if (group.equals("fonts") && !bold.isEmpty()) {
                    bold.set(bold.size() - 1, Xml.on(xml));
                }
            }
            case "xf" -> {
                if (group.equals("cellXfs")) {
                    looks.add(look(xml));
                }
            }
            case "alignment" -> centre(xml);
            default -> {}
        }
    }

    private Look look(XMLStreamReader xml) {
        int format = Xml.number(xml, "numFmtId", 0);
        int font = Xml.number(xml, "fontId", -1);
        String builtIn = format < 0 ? null : BuiltinFormats.getBuiltinFormat(format);
        String code = codes.getOrDefault(format, builtIn == null ? "General" : builtIn);
        return new Look(format, code, font >= 0 && font < bold.size() && bold.get(font), false);
    }

    private void centre(XMLStreamReader xml) {
        if (group.equals("cellXfs") && !looks.isEmpty() && "center".equals(Xml.attribute(xml, "horizontal"))) {
            Look last = looks.removeLast();
            looks.add(new Look(last.format(), last.code(), last.bold(), true));
        }
    }

    Look of(int index) {
        return index >= 0 && index < looks.size() ? looks.get(index) : Look.PLAIN;
    }
}
