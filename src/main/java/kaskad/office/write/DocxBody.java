package kaskad.office.write;

import java.util.List;

/** The part that holds the text: header blocks, blocks, and the sheets they stand on. */
final class DocxBody {
    private final OfficialDocument document;
    private final Xml xml = new Xml();

    DocxBody(OfficialDocument document) {
        this.document = document;
    }

    byte[] bytes() {
        xml.open("w:document", "xmlns:w", DocxParts.WORD, "xmlns:r", Archive.RELATIONS);
        xml.open("w:body");
        List<Part> parts = document.parts();
        for (int i = 0; i < parts.size(); i++) {
            part(parts.get(i), i == 0, i == parts.size() - 1);
        }
        return xml.close().close().bytes();
    }

    /** The last sheet's measures end the body, those of the others a paragraph. */
    private void part(Part part, boolean first, boolean last) {
        Orientation sheet = part.orientation();
        part.headers().forEach(header -> header(header, sheet));
        part.blocks().forEach(block -> block(block, sheet));
        if (last) {
            section(sheet, first);
        } else {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", DocxStyles.CELL);
            section(sheet, first);
            xml.close().close();
        }
    }

    private void block(Block block, Orientation sheet) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> new DocxParagraph(xml).write(paragraph, "Normal");
            case OfficialTable table -> table(table, sheet);
        }
    }

    private void header(HeaderBlock header, Orientation sheet) {
        int indent = sheet.textWidth() * 3 / 5;
        for (String line : header.lines()) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", DocxStyles.HEADER_BLOCK);
            xml.empty("w:ind", "w:left", Integer.toString(indent)).close();
            new DocxParagraph(xml).run(Run.of(line));
            xml.close();
        }
        xml.empty("w:p");
    }

    private void heading(Heading heading) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", DocxStyles.heading(heading.level()));
        xml.close();
        new DocxParagraph(xml).run(Run.of(heading.text()));
        xml.close();
    }

    private void table(OfficialTable table, Orientation sheet) {
        new DocxTable(xml, table, sheet.textWidth()).write();
        // two tables without a paragraph between them would be one
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", DocxStyles.CELL);
        xml.close().close();
    }

    private void section(Orientation sheet, boolean first) {
        xml.open("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", DocxParts.HEADER_RELATION);
        xml.empty(
                "w:pgSz",
                "w:w",
                Integer.toString(sheet.width()),
                "w:h",
                Integer.toString(sheet.height()),
                "w:orient",
                sheet == Orientation.LANDSCAPE ? "landscape" : "portrait");
        margins();
        if (first) {
            // the first page bears no number
            xml.empty("w:titlePg");
        }
        xml.close();
    }

    private void margins() {
        List<Integer> sizes = List.of(Sheet.TOP, Sheet.RIGHT, Sheet.BOTTOM, Sheet.LEFT, Sheet.HEADER, Sheet.HEADER, 0);
        List<String> names = List.of("w:top", "w:right", "w:bottom", "w:left", "w:header", "w:footer", "w:gutter");
        String[] attributes = new String[names.size() * 2];
        for (int i = 0; i < names.size(); i++) {
            attributes[2 * i] = names.get(i);
            attributes[2 * i + 1] = sizes.get(i).toString();
        }
        xml.empty("w:pgMar", attributes);
    }
}
