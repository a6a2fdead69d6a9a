/**
 * Finds plans, groups and data tables among the blocks of a document and reads their rows as they are written.
 */
@NullMarked
package kaskad.reading.plans;

import org.jspecify.annotations.NullMarked;
