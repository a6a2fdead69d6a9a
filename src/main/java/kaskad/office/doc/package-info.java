/**
 * Binary Word documents. POI knows the structures of the file; which paragraphs make which cells is told by
 * {@link kaskad.office.marked}.
 */
@NullMarked
package kaskad.office.doc;

import org.jspecify.annotations.NullMarked;
