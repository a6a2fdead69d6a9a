package kaskad.office.sheet;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kaskad.office.packed.Xml;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** One pass over the part of a sheet. */
final class SheetPart {
    private final Sheet sheet;
    private final SharedTexts texts;
    private final Looks looks;
    private final Values values;
    private int row = -1;
    private int column = -1;

    SheetPart(Sheet sheet, SharedTexts texts, Looks looks, Values values) {
        this.sheet = sheet;
        this.texts = texts;
        this.looks = looks;
        this.values = values;
    }

    Sheet read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            }
        }
        return sheet;
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "col" -> hideColumns(xml);
            case "row" -> openRow(xml);
            case "c" -> cell(xml);
            case "mergeCell" -> merge(Xml.attribute(xml, "ref"));
            default -> {}
        }
    }

    private void hideColumns(XMLStreamReader xml) {
        if (isTrue(Xml.attribute(xml, "hidden"))) {
            Area columns = new Area(0, Xml.number(xml, "min", 1) - 1, 0, Xml.number(xml, "max", 1) - 1);
            sheet.hideColumns(columns.left(), columns.right());
        }
    }

    private void openRow(XMLStreamReader xml) {
        row = new Area(Xml.number(xml, "r", row + 2) - 1, 0, 0, 0).top();
        column = -1;
        if (isTrue(Xml.attribute(xml, "hidden"))) {
            sheet.hideRow(row);
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        String reference = Xml.attribute(xml, "r");
        column = reference == null ? column + 1 : Math.max(0, new CellReference(reference).getCol());
        String type = Xml.attribute(xml, "t");
        Look look = looks.of(Xml.number(xml, "s", -1));
        String value = "";
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "v" -> value = xml.getElementText();
                case "is" -> value = SharedTexts.text(xml, "is");
                default -> {}
            }
        }
        if (!value.isEmpty()) {
            sheet.put(Math.max(0, row), column, shown(type == null ? "n" : type, value, look));
        }
    }

    private SheetCell shown(String type, String value, Look look) {
        return switch (type) {
            case "s" -> values.text(texts.of(value), look);
            case "b" -> values.truth(value.equals("1"), look);
            case "e" -> values.text("", look);
            case "n" -> number(value, look);
            default -> values.text(value, look);
        };
    }

    private SheetCell number(String value, Look look) {
        try {
            return values.number(Double.parseDouble(value), look);
        } catch (NumberFormatException e) {
            return values.text(value, look);
        }
    }

    private void merge(@Nullable String reference) {
        if (reference != null) {
            CellRangeAddress area = CellRangeAddress.valueOf(reference);
            sheet.merge(new Area(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
        }
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
