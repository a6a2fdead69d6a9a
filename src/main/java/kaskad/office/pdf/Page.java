package kaskad.office.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * What a page shows, turned so that its text runs to the right.
 *
 * @param number its place in the file, from 1
 * @param source the page in the file, which its tags name
 * @param width in points, as {@code height}
 */
record Page(int number, COSDictionary source, double width, double height, List<Word> words, List<Rule> rules) {
    /** The page without what it shows. */
    Page bare() {
        return new Page(number, source, width, height, List.of(), List.of());
    }
}
