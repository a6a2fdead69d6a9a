package kaskad.office.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kaskad.office.OfficeRefusal;
import kaskad.office.Source;
import org.jspecify.annotations.Nullable;

/**
 * The few parts of the package that carry text, unpacked under the limits: entries that nobody reads are never
 * inflated into memory, entities and DTDs are off.
 */
final class Parts {
    private static final String BODY = "word/document.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String STYLES = "word/styles.xml";
    private static final int ENTRIES = 5_000;
    private static final XMLInputFactory XML = factory();

    private final Source source;
    private final Map<String, byte[]> parts = new HashMap<>();

    Parts(Source source) {
        this.source = source;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()))) {
            unpack(zip);
        } catch (ZipException e) {
            throw String.valueOf(e.getMessage()).contains("encrypted") ? source.encrypted() : source.damaged();
        } catch (IOException | IllegalArgumentException e) {
            throw source.damaged();
        }
    }

    private void unpack(ZipInputStream zip) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        for (int i = 0; entry != null && i < ENTRIES && parts.size() < 3; i++) {
            if (Set.of(BODY, NUMBERING, STYLES).contains(entry.getName())) {
                parts.put(entry.getName(), inflate(zip));
            } else {
                skip(zip);
            }
            entry = zip.getNextEntry();
        }
    }

    private byte[] inflate(ZipInputStream zip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pour(zip, out);
        return out.toByteArray();
    }

    private void skip(ZipInputStream zip) throws IOException {
        pour(zip, null);
    }

    private void pour(ZipInputStream zip, @Nullable ByteArrayOutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long total = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            total += n;
            if (total > source.limits().unpacked()) {
                throw source.tooBig(OfficeRefusal.What.UNPACKED, source.limits().unpacked());
            }
            if (out != null) {
                out.write(buffer, 0, n);
            }
        }
    }

    XMLStreamReader body() throws XMLStreamException {
        XMLStreamReader body = open(BODY);
        if (body == null) {
            throw source.damaged();
        }
        return body;
    }

    @Nullable
    XMLStreamReader numbering() throws XMLStreamException {
        return open(NUMBERING);
    }

    @Nullable
    XMLStreamReader styles() throws XMLStreamException {
        return open(STYLES);
    }

    private @Nullable XMLStreamReader open(String part) throws XMLStreamException {
        byte[] bytes = parts.get(part);
        return bytes == null ? null : XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
