/**
 * By which documents plans were amended. A draft that is changed in its place is kept as it was, row by row, and comes
 * back while nobody has edited it since. Owns the table {@code plans.amended}; the plan's own tables it only puts back.
 *
 * <p>Door: {@code AmendedPlans}, for {@code kaskad.plans} alone.
 */
@NullMarked
package kaskad.plans.amended;

import org.jspecify.annotations.NullMarked;
