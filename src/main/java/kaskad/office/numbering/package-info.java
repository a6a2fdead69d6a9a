/**
 * The numbers that a word processor generates before paragraphs and that stand nowhere in the text: one model for all
 * formats that have lists.
 */
@NullMarked
package kaskad.office.numbering;

import org.jspecify.annotations.NullMarked;
