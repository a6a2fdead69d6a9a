/** A document that came in, given back in Word with the findings at their places. */
@NullMarked
package kaskad.intake.annotated;

import org.jspecify.annotations.NullMarked;
