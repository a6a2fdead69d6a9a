/**
 * Parts of packed office documents (Office Open XML, OpenDocument): unpacked and parsed as streams under limits.
 */
@NullMarked
package kaskad.office.packed;

import org.jspecify.annotations.NullMarked;
