package kaskad.office.write;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One XML part in the making. Names carry their prefixes; the root declares them. */
public final class Xml {
    // written as characters and encoded once: the JDK's writer breaks surrogate pairs when it encodes itself
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    public Xml() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element; attributes as name, value, name, value … */
    public Xml open(String name, String... attributes) {
        return write(() -> {
            out.writeStartElement(name);
            attributes(attributes);
        });
    }

    public Xml close() {
        return write(out::writeEndElement);
    }

    public Xml empty(String name, String... attributes) {
        return write(() -> {
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** Characters; those that XML cannot hold are left out. */
    public Xml characters(String characters) {
        return write(() -> out.writeCharacters(allowed(characters)));
    }

    public byte[] bytes() {
        write(out::writeEndDocument);
        write(out::flush);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
    }

    private static String allowed(String characters) {
        return characters
                .codePoints()
                .filter(Xml::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }

    private Xml write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
