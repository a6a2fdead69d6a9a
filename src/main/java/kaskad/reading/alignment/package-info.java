/**
 * Which measure of a plan carries out which measure of the plan above it: proposals for people, never decisions.
 */
@NullMarked
package kaskad.reading.alignment;

import org.jspecify.annotations.NullMarked;
