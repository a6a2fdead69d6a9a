package kaskad.office.pdf;

import java.util.List;

/**
 * What a page shows, turned so that its text runs to the right.
 *
 * @param number from 1
 * @param width in points, as {@code height}
 */
record Page(int number, double width, double height, List<Word> words, List<Rule> rules) {}
