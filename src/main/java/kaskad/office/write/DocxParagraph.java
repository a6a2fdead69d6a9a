package kaskad.office.write;

import java.util.regex.Pattern;

/** Paragraphs and runs. */
final class DocxParagraph {
    private static final Pattern LINE = Pattern.compile("\\r\\n?|\\n");

    private final Xml xml;

    DocxParagraph(Xml xml) {
        this.xml = xml;
    }

    void write(Paragraph paragraph, String style) {
        write(paragraph, style, false);
    }

    /** {@code withNext} keeps it on the page of what follows. */
    void write(Paragraph paragraph, String style, boolean withNext) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (withNext) {
            xml.empty("w:keepNext");
        }
        if (paragraph.indented()) {
            xml.empty("w:ind", "w:firstLine", Integer.toString(Sheet.FIRST_LINE));
        }
        xml.empty("w:jc", "w:val", paragraph.alignment().code()).close();
        paragraph.runs().forEach(this::run);
        xml.close();
    }

    void run(Run run) {
        xml.open("w:r");
        if (run.bold() || run.italic()) {
            xml.open("w:rPr");
            if (run.bold()) {
                xml.empty("w:b").empty("w:bCs");
            }
            if (run.italic()) {
                xml.empty("w:i").empty("w:iCs");
            }
            xml.close();
        }
        text(run.text());
        xml.close();
    }

    private void text(String text) {
        String[] lines = LINE.split(text, -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            tabbed(lines[i]);
        }
    }

    private void tabbed(String line) {
        String[] pieces = line.split("\t", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                xml.empty("w:tab");
            }
            xml.open("w:t", "xml:space", "preserve").characters(pieces[i]).close();
        }
    }
}
