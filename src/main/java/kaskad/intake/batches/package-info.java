/**
 * Many documents at once: an archive or several files become imports of one batch, each read, checked and accepted like
 * any other, with one table of what came of them. A batch has no state of its own: it is what its imports are.
 *
 * <p>Tables: {@code intake.batch}, {@code intake.batch_left_out}.
 */
@NullMarked
package kaskad.intake.batches;

import org.jspecify.annotations.NullMarked;
