/**
 * What was read from a document, as it is being corrected: values that are stored as JSON with their import. Every text
 * that the document lacks is empty. Pure: no Spring, no SQL.
 */
@NamedInterface("draft")
@NullMarked
package kaskad.intake.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
