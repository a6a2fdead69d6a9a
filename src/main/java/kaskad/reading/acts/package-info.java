/**
 * Reads orders: the header, the acts that they rest on, the clauses with their addressees and deadlines, control and signature.
 */
@NullMarked
package kaskad.reading.acts;

import org.jspecify.annotations.NullMarked;
