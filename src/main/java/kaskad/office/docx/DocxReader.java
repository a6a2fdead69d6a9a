package kaskad.office.docx;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import kaskad.office.Block;
import kaskad.office.FormatReader;
import kaskad.office.Source;

/** Reads Word documents: body paragraphs and tables, with the numbers that Word generates. */
public final class DocxReader implements FormatReader {
    @Override
    public List<Block> read(Source source) {
        Parts parts = new Parts(source);
        try {
            Styles styles = Styles.read(parts.styles());
            Numbering numbering = Numbering.read(parts.numbering());
            return new Body(source, styles, numbering).read(parts.body());
        } catch (XMLStreamException e) {
            throw source.damaged();
        }
    }
}
