package kaskad.office.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import kaskad.office.Block;
import kaskad.office.Encodings;
import kaskad.office.FormatReader;
import kaskad.office.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads web pages; the character set is the page's own, else what the bytes allow. */
public final class HtmlReader implements FormatReader {
    @Override
    public List<Block> read(Source source) {
        try {
            String charset = Encodings.isUtf8(source.bytes()) ? "UTF-8" : null;
            Document page = Jsoup.parse(new ByteArrayInputStream(source.bytes()), charset, "", Parser.htmlParser());
            return new HtmlBlocks(source).read(page.body());
        } catch (IOException e) {
            throw source.damaged();
        }
    }
}
