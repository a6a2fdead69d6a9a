package kaskad.office.docx;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A paragraph or a table while its elements go by; what stands inside is told to the innermost. */
sealed interface Draft permits DraftParagraph, DraftTable {

    void read(XMLStreamReader xml) throws XMLStreamException;

    /** An element of it ends. */
    void close(String element);

    /** A mark of a tracked deletion stands here. */
    void deleted();
}
