package kaskad.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaskad.office.doc.DocReader;
import kaskad.office.docx.DocxReader;
import kaskad.office.html.HtmlReader;
import kaskad.office.odt.OdtReader;
import kaskad.office.pdf.PdfReader;
import kaskad.office.rtf.RtfReader;
import kaskad.office.sheet.CellSheet;
import kaskad.office.sheet.CsvReader;
import kaskad.office.sheet.XlsReader;
import kaskad.office.sheet.XlsxReader;
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
        OfficeDocument document = document(source);
        if (document.blocks().stream().mapToLong(DocumentReader::lines).sum() > limits.paragraphs()) {
            throw source.tooBig(OfficeRefusal.What.PARAGRAPHS, limits.paragraphs());
        }
        if (document.blocks().stream().mapToLong(DocumentReader::characters).sum() > limits.characters()) {
            throw source.tooBig(OfficeRefusal.What.CHARACTERS, limits.characters());
        }
        if (document.blocks().stream().allMatch(DocumentReader::saysNothing)) {
            throw new UnreadableDocument(new OfficeRefusal.Scan(name));
        }
        return document;
    }

    /**
     * Reads the cells of a workbook or of comma-separated values, sheet by sheet.
     *
     * @throws UnreadableDocument with the reason
     */
    public List<CellSheet> cells(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            Source source = new Source(name, Files.readAllBytes(file), limits);
            if (source.bytes().length > limits.bytes()) {
                throw source.tooBig(OfficeRefusal.What.BYTES, limits.bytes());
            }
            return cells(source);
        } catch (IOException e) {
            throw new UnreadableDocument(new OfficeRefusal.Missing(name));
        } catch (UnreadableDocument e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableDocument(new OfficeRefusal.Damaged(name));
        }
    }

    private static List<CellSheet> cells(Source source) {
        Format format = Detection.format(source);
        return switch (format) {
            case XLSX -> new XlsxReader().cells(source);
            case XLS -> new XlsReader().cells(source);
            case TXT -> List.of(new CsvReader().cells(source));
            default -> throw new UnreadableDocument(new OfficeRefusal.NotRead(source.name(), format.name()));
        };
    }

    /** Libraries meet a damaged file with exceptions of every kind; to the reader of the file it is one. */
    private static OfficeDocument document(Source source) {
        try {
            Format format = Detection.format(source);
            return new OfficeDocument(format, reader(format).read(source));
        } catch (UnreadableDocument e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw source.damaged();
        }
    }

    private static FormatReader reader(Format format) {
        return switch (format) {
            case DOCX -> new DocxReader();
            case HTML -> new HtmlReader();
            case TXT -> new TextReader();
            case DOC -> new DocReader();
            case ODT -> new OdtReader();
            case RTF -> new RtfReader();
            case XLS -> new XlsReader();
            case XLSX -> new XlsxReader();
            case PDF -> new PdfReader();
        };
    }

    /** A line of a plain text is as good as a paragraph. */
    private static long lines(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.text().lines().count();
            case Table _ -> 0;
        };
    }

    /** A merged cell counts in every row that it covers, as it is read there. */
    private static long characters(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.text().length();
            case Table table ->
                table.rows().stream()
                        .flatMap(row -> row.stream().distinct())
                        .mapToLong(cell -> cell.text().length()
                                + cell.nested().stream()
                                        .mapToLong(DocumentReader::characters)
                                        .sum())
                        .sum();
        };
    }

    private static boolean saysNothing(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.full().isBlank();
            case Table table -> table.rows().isEmpty();
        };
    }
}
