package kaskad.office.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaskad.office.Block;
import kaskad.office.FormatReader;
import kaskad.office.Paragraph;
import kaskad.office.Source;
import kaskad.office.numbering.ListNumbering;
import kaskad.office.packed.Parts;

/**
 * Reads Word documents: body paragraphs and tables, with the numbers that Word generates, then the foot- and endnotes.
 * Headers and footers of pages belong to the paper and are left out.
 */
public final class DocxReader implements FormatReader {
    private static final String NOTE = "*";

    @Override
    public List<Block> read(Source source) {
        Parts parts = new Parts(source);
        return blocks(source, parts, Relations.usual())
                .or(() -> Relations.of(parts).flatMap(other -> blocks(source, parts, other)))
                .orElseThrow(source::damaged);
    }

    private static Optional<List<Block>> blocks(Source source, Parts parts, Relations names) {
        Styles styles = parts.read(names.part("styles"), Styles::read).orElseGet(Styles::new);
        ListNumbering numbering = parts.read(names.part("numbering"), xml -> Numbering.read(xml, styles))
                .orElseGet(ListNumbering::new);
        Body body = new Body(source, styles, numbering);
        return parts.read(names.main(), body::read).map(blocks -> {
            List<Block> all = new ArrayList<>(blocks);
            if (body.hasNotes()) {
                all.addAll(notes(source, parts, styles, names.part("footnotes")));
                all.addAll(notes(source, parts, styles, names.part("endnotes")));
            }
            return all;
        });
    }

    private static List<Block> notes(Source source, Parts parts, Styles styles, String part) {
        Body body = new Body(source, styles, new ListNumbering());
        return parts.read(part, body::read).orElse(List.of()).stream()
                .filter(block ->
                        !(block instanceof Paragraph note && note.text().isBlank()))
                .map(block -> block instanceof Paragraph note ? marked(note) : block)
                .toList();
    }

    private static Block marked(Paragraph note) {
        return new Paragraph(NOTE, note.text(), note.bold(), note.centred(), note.heading());
    }
}
