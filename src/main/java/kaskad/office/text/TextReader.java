package kaskad.office.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kaskad.office.Block;
import kaskad.office.Encodings;
import kaskad.office.FormatReader;
import kaskad.office.Paragraph;
import kaskad.office.Source;

/**
 * Reads plain text exports: lines between blank lines are a paragraph, lines with tabs are tables of two shapes.
 *
 * <p>Traces of markup that converters leave behind (bold asterisks, HTML tags) are no part of the text.
 */
public final class TextReader implements FormatReader {
    private static final Pattern MARKUP =
            Pattern.compile("\\*\\*|</?(?:p|ul|ol|li|br|b|i|u|em|strong|span|div)(?: [^>]*)?/?>");

    @Override
    public List<Block> read(Source source) {
        List<String> lines = MARKUP.matcher(Encodings.text(source.bytes()))
                .replaceAll("")
                .replace('\u00a0', ' ')
                .lines()
                .toList();
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int tables = 0;
        int barren = 0;
        for (int i = 0; i < lines.size(); i++) {
            Optional<TextTable> found = Optional.empty();
            if (i >= barren) {
                TextTable.Attempt attempt = TextTable.at(lines, i, source);
                found = attempt.table();
                barren = attempt.end();
            }
            if (found.isPresent()) {
                flush(paragraph, blocks);
                blocks.add(found.get().grid().table(++tables));
                i = found.get().end() - 1;
            } else if (lines.get(i).isBlank()) {
                flush(paragraph, blocks);
            } else {
                paragraph.append(lines.get(i).strip()).append('\n');
            }
        }
        flush(paragraph, blocks);
        return blocks;
    }

    private static void flush(StringBuilder paragraph, List<Block> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add(Paragraph.plain(paragraph.toString().strip()));
            paragraph.setLength(0);
        }
    }
}
