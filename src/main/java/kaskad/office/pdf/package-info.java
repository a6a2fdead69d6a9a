/**
 * PDF: the text that pages show and the lines that they draw become paragraphs and tables. A page knows no rows and no
 * paragraphs, so both are concluded from evidence; nothing is rendered.
 *
 * <p>The way of a file: {@code Canvas} (words and rules of a page) → {@code Lattice} (cells between rules),
 * {@code Tags} (cells that the file names) or {@code Rivers} (cells between gaps) → {@code Sheet} (a page in reading order) → {@code Sewing} (pages in one piece) →
 * {@code Prose} (lines of a cell or a paragraph in one text).
 */
@NullMarked
package kaskad.office.pdf;

import org.jspecify.annotations.NullMarked;
