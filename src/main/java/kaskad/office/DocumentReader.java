package kaskad.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaskad.office.docx.DocxReader;
import kaskad.office.html.HtmlReader;
import kaskad.office.pdf.PdfReader;
import kaskad.office.text.TextReader;

/** The door for documents that come in: a file of any kind becomes blocks, or is refused with a reason. */
public final class DocumentReader {
    private final Limits limits;

    public DocumentReader(Limits limits) {
        this.limits = limits;
    }

    public DocumentReader() {
        this(Limits.USUAL);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableDocument with the reason
     */
    public OfficeDocument read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.isRegularFile(file) && Files.size(file) > limits.bytes()) {
                throw new UnreadableDocument(new OfficeRefusal.TooBig(name, OfficeRefusal.What.BYTES, limits.bytes()));
            }
            return read(Files.readAllBytes(file), name);
        } catch (IOException e) {
            throw new UnreadableDocument(new OfficeRefusal.Missing(name));
        }
    }

    /**
     * Reads bytes that came under a name.
     *
     * @throws UnreadableDocument with the reason
     */
    public OfficeDocument read(byte[] bytes, String name) {
        Source source = new Source(name, bytes, limits);
        if (bytes.length > limits.bytes()) {
            throw source.tooBig(OfficeRefusal.What.BYTES, limits.bytes());
        }
        Format format = Detection.format(source);
        List<Block> blocks = reader(format, name).read(source);
        if (blocks.stream().allMatch(DocumentReader::saysNothing)) {
            throw new UnreadableDocument(new OfficeRefusal.Scan(name));
        }
        return new OfficeDocument(format, blocks);
    }

    private static FormatReader reader(Format format, String name) {
        return switch (format) {
            case DOCX -> new DocxReader();
            case HTML -> new HtmlReader();
            case TXT -> new TextReader();
            case PDF -> new PdfReader();
            case DOC, ODT, RTF, XLSX, XLS ->
                throw new UnreadableDocument(new OfficeRefusal.NotRead(name, format.word()));
        };
    }

    private static boolean saysNothing(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.full().isBlank();
            case Table table -> table.rows().isEmpty();
        };
    }
}
