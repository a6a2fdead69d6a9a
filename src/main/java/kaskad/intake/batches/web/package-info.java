/** Pages of batches. */
@NullMarked
package kaskad.intake.batches.web;

import org.jspecify.annotations.NullMarked;
