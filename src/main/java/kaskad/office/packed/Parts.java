package kaskad.office.packed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kaskad.office.Source;

/**
 * The parts of a package. A part is parsed while it is unpacked, so that no part stands in memory as a whole; what has
 * to be unpacked on the way counts against the same limit. Entities and DTDs are off.
 */
public final class Parts {
    /** Reads one part. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(XMLStreamReader xml) throws XMLStreamException;
    }

    private static final int ENTRIES = 5_000;
    private static final XMLInputFactory XML = factory();

    private final Source source;

    public Parts(Source source) {
        this.source = source;
    }

    /** What the reader makes of the part; empty where the package has no such part. */
    public <T> Optional<T> read(String part, Reader<T> reader) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()))) {
            InputStream bounded = new BoundedStream(source, zip);
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < ENTRIES; i++) {
                if (entry.getName().equals(part)) {
                    return Optional.of(reader.read(XML.createXMLStreamReader(bounded)));
                }
                bounded.transferTo(OutputStream.nullOutputStream());
                entry = zip.getNextEntry();
            }
            return Optional.empty();
        } catch (ZipException e) {
            throw String.valueOf(e.getMessage()).contains("encrypted") ? source.encrypted() : source.damaged();
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw source.damaged();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
