package kaskad.office.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * What a page shows, turned so that its text runs to the right.
 *
 * @param source the page in the file, which its tags name
 * @param width in points, as {@code height}
 */
record Page(COSDictionary source, double width, double height, List<Word> words, List<Rule> rules) {}
