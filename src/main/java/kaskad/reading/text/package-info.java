/**
 * Small tools for Russian text that all of reading shares.
 */
@NullMarked
package kaskad.reading.text;

import org.jspecify.annotations.NullMarked;
