/**
 * Which measure of a plan carries out which measure of the plan above it: proposals for people, never decisions.
 */
@NamedInterface("alignment")
@NullMarked
package kaskad.reading.alignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
