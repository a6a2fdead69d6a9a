/**
 * OpenDocument texts, read as a stream.
 */
@NullMarked
package kaskad.office.odt;

import org.jspecify.annotations.NullMarked;
