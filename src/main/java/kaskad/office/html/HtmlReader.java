package kaskad.office.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import kaskad.office.Block;
import kaskad.office.Encodings;
import kaskad.office.FormatReader;
import kaskad.office.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads web pages; the character set is UTF-8 where the bytes allow it, else the page's own, else what the letters tell. */
public final class HtmlReader implements FormatReader {
    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s{0,9}=");
    private static final int HEAD = 4096;

    @Override
    public List<Block> read(Source source) {
        try {
            return new HtmlBlocks(source).read(page(source.bytes()).body());
        } catch (IOException e) {
            throw source.damaged();
        }
    }

    private static Document page(byte[] bytes) throws IOException {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        boolean asDeclared = !Encodings.isUtf8(bytes) && DECLARED.matcher(head).find();
        return asDeclared
                ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.htmlParser())
                : Jsoup.parse(Encodings.text(bytes), "", Parser.htmlParser());
    }
}
