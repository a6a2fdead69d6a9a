/**
 * Tables as Word has always told them: paragraphs with a depth, marks that end cells and rows, and cells known by their
 * edges on the paper. The binary format and RTF share it.
 */
@NullMarked
package kaskad.office.marked;

import org.jspecify.annotations.NullMarked;
