package kaskad.office.docx;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kaskad.office.Paragraph;
import kaskad.office.numbering.ListNumbering;
import kaskad.office.packed.Xml;
import org.jspecify.annotations.Nullable;

/** A paragraph while its elements go by. */
final class DraftParagraph implements Draft {
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
    private boolean markDeleted;
    private boolean placeholder;
    private int codes;

    @Override
    public void read(XMLStreamReader xml) throws XMLStreamException {
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
            case "sdtPr" -> placeholder = isPlaceholder(xml);
            case "sdtContent" -> {
                if (placeholder) {
                    placeholder = false;
                    Xml.skip(xml);
                }
            }
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
            case "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" ->
                append(Symbols.of(
                        String.valueOf(Xml.attribute(xml, "font")), String.valueOf(Xml.attribute(xml, "char"))));
            case "fldChar" -> field(String.valueOf(Xml.attribute(xml, "fldCharType")));
            default -> {}
        }
    }

    /** The code of a field runs from its beginning to the separator before its result. */
    private void field(String type) {
        switch (type) {
            case "begin" -> codes++;
            case "separate", "end" -> codes = Math.max(0, codes - 1);
            default -> {}
        }
    }

    /** Whether a form field still shows its prompt; goes past the properties. */
    private static boolean isPlaceholder(XMLStreamReader xml) throws XMLStreamException {
        boolean placeholder = false;
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    placeholder |= xml.getLocalName().equals("showingPlcHdr") && Xml.on(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        return placeholder;
    }

    private void append(String piece) {
        if (hidden || codes > 0) {
            return;
        }
        text.append(piece);
        if (!piece.isBlank()) {
            allBold &= boldRun;
            allPlain &= boldSet && !boldRun;
        }
    }

    @Override
    public void deleted() {
        markDeleted |= inProperties;
    }

    /** Whether its mark is deleted, so that the next paragraph continues it. */
    boolean goesOn() {
        return markDeleted;
    }

    String text() {
        return text.toString();
    }

    void prepend(String before) {
        text.insert(0, before);
    }

    @Override
    public void close(String element) {
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
