package kaskad.office.docx;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kaskad.office.Paragraph;
import kaskad.office.numbering.ListNumbering;
import kaskad.office.packed.Xml;
import org.jspecify.annotations.Nullable;

/** A paragraph while its elements go by. */
final class DraftParagraph {
    private final StringBuilder text = new StringBuilder();
    private final Styles.Style own = new Styles.Style();
    private @Nullable String style;
    private boolean inProperties;
    private boolean inRunProperties;
    private boolean hidden;
    private boolean boldRun;
    private boolean boldSet;
    private boolean allBold = true;
    private boolean allPlain = true;

    void read(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "pPr" -> inProperties = true;
            case "rPr" -> inRunProperties = true;
            case "r" -> {
                hidden = false;
                boldRun = false;
                boldSet = false;
            }
            case "pStyle" -> style = Xml.value(xml);
            case "b", "vanish" -> property(xml);
            default -> {
                if (inProperties) {
                    own.read(xml);
                } else if (!inRunProperties) {
                    content(xml);
                }
            }
        }
    }

    private void property(XMLStreamReader xml) {
        if (inProperties || !inRunProperties) {
            return;
        }
        if (xml.getLocalName().equals("b")) {
            boldRun = Xml.on(xml);
            boldSet = true;
        } else {
            hidden = Xml.on(xml);
        }
    }

    private void content(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> append(xml.getElementText());
            case "tab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            default -> {}
        }
    }

    private void append(String piece) {
        if (hidden) {
            return;
        }
        text.append(piece);
        if (!piece.isBlank()) {
            allBold &= boldRun;
            allPlain &= boldSet && !boldRun;
        }
    }

    void close(String element) {
        switch (element) {
            case "pPr" -> inProperties = false;
            case "rPr" -> inRunProperties = false;
            default -> {}
        }
    }

    Paragraph paragraph(Styles styles, ListNumbering numbering) {
        own.inherit(styles.of(style));
        boolean bold = !text.isEmpty() && (allBold || (Boolean.TRUE.equals(own.bold) && !allPlain));
        int heading = own.outline == null || own.outline > 8 ? 0 : own.outline + 1;
        String label = own.list == null ? "" : numbering.next(own.list, own.level == null ? 0 : own.level);
        return new Paragraph(label, text.toString().strip(), bold, Boolean.TRUE.equals(own.centred), heading);
    }
}
