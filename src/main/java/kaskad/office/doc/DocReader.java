package kaskad.office.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import kaskad.office.Block;
import kaskad.office.FormatReader;
import kaskad.office.OfficeRefusal;
import kaskad.office.Source;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads Word documents from 97 to 2003 with tables and list numbers; older ones as text and plain tables. */
public final class DocReader implements FormatReader {
    /** The library holds the file several times over; a document of text and tables is far smaller. */
    private static final int BYTES = 24 << 20;

    @Override
    public List<Block> read(Source source) {
        if (source.bytes().length > BYTES) {
            throw source.tooBig(OfficeRefusal.What.BYTES, BYTES);
        }
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(source.bytes()))) {
            return blocks(source, files);
        } catch (EncryptedDocumentException e) {
            throw source.encrypted();
        } catch (IOException e) {
            throw source.damaged();
        }
    }

    private static List<Block> blocks(Source source, POIFSFileSystem files) throws IOException {
        try (HWPFDocument document = new HWPFDocument(files)) {
            return new DocBody(source, document).read();
        } catch (OldWordFileFormatException e) {
            try (HWPFOldDocument old = new HWPFOldDocument(files)) {
                return OldText.blocks(source, old.getDocumentText());
            }
        }
    }
}
