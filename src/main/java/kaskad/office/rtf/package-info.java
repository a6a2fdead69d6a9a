/**
 * Rich Text Format: one pass over the control words, as Word and LibreOffice write them.
 */
@NullMarked
package kaskad.office.rtf;

import org.jspecify.annotations.NullMarked;
