/**
 * Word documents (Office Open XML), read as a stream without building the whole tree.
 */
@NullMarked
package kaskad.office.docx;

import org.jspecify.annotations.NullMarked;
