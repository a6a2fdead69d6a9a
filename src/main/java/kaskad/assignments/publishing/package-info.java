/**
 * How an approved plan reaches organisations: who gets which measure with what dates, previewed exactly as it is done.
 *
 * <p>Door: {@code Publications}. Tables: {@code assignments.publication}, {@code assignment}, {@code occurrence} (new
 * rows only).
 */
@NamedInterface("publishing")
@NullMarked
package kaskad.assignments.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
