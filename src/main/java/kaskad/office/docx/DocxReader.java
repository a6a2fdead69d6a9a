package kaskad.office.docx;

import java.util.List;
import kaskad.office.Block;
import kaskad.office.FormatReader;
import kaskad.office.Source;
import kaskad.office.numbering.ListNumbering;
import kaskad.office.packed.Parts;

/** Reads Word documents: body paragraphs and tables, with the numbers that Word generates. */
public final class DocxReader implements FormatReader {
    @Override
    public List<Block> read(Source source) {
        Parts parts = new Parts(source);
        Styles styles = parts.read("word/styles.xml", Styles::read).orElseGet(Styles::new);
        ListNumbering numbering =
                parts.read("word/numbering.xml", Numbering::read).orElseGet(ListNumbering::new);
        return parts.read("word/document.xml", xml -> new Body(source, styles, numbering).read(xml))
                .orElseThrow(source::damaged);
    }
}
