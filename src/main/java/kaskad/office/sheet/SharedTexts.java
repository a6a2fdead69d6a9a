package kaskad.office.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kaskad.office.OfficeRefusal;
import kaskad.office.Source;
import kaskad.office.packed.Xml;

/** The texts that the cells of an XLSX share. */
final class SharedTexts {
    private static final int LENGTH = 1 << 24;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Source source;
    private final List<String> texts = new ArrayList<>();
    private long length;

    SharedTexts(Source source) {
        this.source = source;
    }

    SharedTexts read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                add(text(xml, "si"));
            }
        }
        return this;
    }

    private void add(String text) {
        length += text.length();
        if (length > LENGTH) {
            throw source.tooBig(OfficeRefusal.What.UNPACKED, LENGTH);
        }
        if (texts.size() >= source.limits().cells()) {
            throw source.tooBig(OfficeRefusal.What.CELLS, source.limits().cells());
        }
        texts.add(text);
    }

    /** The text of the runs inside the element; hints for East Asian text say nothing. */
    static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element))) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            } else if (xml.getLocalName().equals("rPh")) {
                Xml.skip(xml);
            }
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    String of(String index) {
        int at = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
        return at >= 0 && at < texts.size() ? texts.get(at) : "";
    }
}
