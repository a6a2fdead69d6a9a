package kaskad.office.odt;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kaskad.office.Block;
import kaskad.office.FormatReader;
import kaskad.office.Source;
import kaskad.office.packed.Parts;

/** Reads OpenDocument texts: paragraphs, tables with merged and nested cells, the numbers of lists and headings. */
public final class OdtReader implements FormatReader {
    @Override
    public List<Block> read(Source source) {
        Parts parts = new Parts(source);
        if (parts.read("META-INF/manifest.xml", OdtReader::encrypted).orElse(false)) {
            throw source.encrypted();
        }
        Styles styles = new Styles();
        parts.read("styles.xml", styles::read);
        return parts.read("content.xml", xml -> new Content(source, styles).read(xml))
                .orElseThrow(source::damaged);
    }

    private static boolean encrypted(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("encryption-data")) {
                return true;
            }
        }
        return false;
    }
}
