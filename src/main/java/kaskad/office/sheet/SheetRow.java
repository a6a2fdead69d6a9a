package kaskad.office.sheet;

import java.util.List;
import java.util.stream.Collectors;
import kaskad.office.Paragraph;

/**
 * A row as it is seen.
 *
 * @param spans the cells with something in them from the left, those merged from above too
 */
record SheetRow(int number, List<Span> spans) {
    /** A cell or a merged area. */
    record Span(Area area, SheetCell cell) {}

    int filled() {
        return spans.size();
    }

    boolean isBold() {
        return spans.stream().allMatch(span -> span.cell().bold());
    }

    List<String> texts() {
        return spans.stream().map(span -> span.cell().text()).toList();
    }

    /** The row as a line of text; what began above is not repeated. */
    Paragraph line() {
        List<Span> own =
                spans.stream().filter(span -> span.area().top() == number).toList();
        String text = own.stream().map(span -> span.cell().text().strip()).collect(Collectors.joining("\t"));
        boolean bold = own.stream().allMatch(span -> span.cell().bold());
        boolean centred = own.stream().allMatch(span -> span.cell().centred());
        return new Paragraph("", text, bold && !own.isEmpty(), centred && !own.isEmpty(), 0);
    }
}
