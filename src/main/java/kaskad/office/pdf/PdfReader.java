package kaskad.office.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kaskad.office.Block;
import kaskad.office.FormatReader;
import kaskad.office.OfficeRefusal;
import kaskad.office.Source;
import kaskad.office.UnreadableDocument;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads PDF files; a file that opens with an empty password is as good as one without. */
public final class PdfReader implements FormatReader {
    private static final int TAIL = 1 << 16;

    static {
        FontMappers.set(new SilentFonts());
    }

    @Override
    public List<Block> read(Source source) {
        if (!ends(source.bytes())) {
            throw source.damaged();
        }
        try (PDDocument document = Loader.loadPDF(source.bytes())) {
            return read(document, source);
        } catch (InvalidPasswordException e) {
            throw source.encrypted();
        } catch (UnreadableDocument e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw source.tooBig(OfficeRefusal.What.UNPACKED, source.limits().unpacked());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw source.damaged();
        }
    }

    /** Whether the file has its end; without it the library would guess through all of the bytes. */
    private static boolean ends(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("startxref");
    }

    private static List<Block> read(PDDocument document, Source source) throws IOException {
        Letters letters = new Letters();
        Canvas canvas = new Canvas(new Budget(source), letters);
        Tags tags = Tags.of(document);
        List<Page> pages = new ArrayList<>();
        List<List<Sheet.Item>> sheets = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            Page shown = canvas.read(page);
            sheets.add(Sheet.of(shown, tags, sheets.isEmpty() ? List.of() : sheets.getLast()));
            pages.add(shown.bare());
        }
        if (letters.garbled()) {
            throw new UnreadableDocument(new OfficeRefusal.Garbled(source.name()));
        }
        tags.finish();
        return Sewing.blocks(Furniture.without(sheets, pages), source);
    }
}
