package kaskad.office.rtf;

import java.util.List;
import kaskad.office.Block;
import kaskad.office.FormatReader;
import kaskad.office.Source;

/** Reads Rich Text Format: paragraphs, tables with merged and nested cells, the numbers of lists. */
public final class RtfReader implements FormatReader {
    @Override
    public List<Block> read(Source source) {
        return new Body(source).read();
    }
}
