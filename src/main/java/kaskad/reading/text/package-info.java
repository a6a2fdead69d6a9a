/**
 * Small tools for Russian text that all of reading shares.
 */
@NamedInterface("text")
@NullMarked
package kaskad.reading.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
