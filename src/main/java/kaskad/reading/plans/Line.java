package kaskad.reading.plans;

import java.util.List;
import kaskad.office.Paragraph;
import kaskad.reading.At;

/**
 * A line of a paragraph.
 *
 * @param paragraph the number of the paragraph in the document, from 1
 */
record Line(String text, Paragraph of, int paragraph) {
    static List<Line> of(Paragraph paragraph, int number) {
        return paragraph
                .full()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Line(line, paragraph, number))
                .toList();
    }

    boolean sameParagraph(Line other) {
        return paragraph == other.paragraph;
    }

    At at() {
        return At.paragraph(of, paragraph);
    }

    boolean stressed() {
        return of.bold() || of.centred() || of.heading() > 0;
    }
}
