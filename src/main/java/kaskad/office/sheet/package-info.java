/**
 * Spreadsheets: what a person sees on each visible sheet becomes lines and tables, values written as Excel shows them in
 * Russian.
 */
@NamedInterface("sheet")
@NullMarked
package kaskad.office.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
