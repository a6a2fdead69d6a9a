/**
 * Editions of a plan: the next one is started by hand, by an act or from a draft that was read in, matched row by row to
 * the living plan, shown as a diff, and on approval becomes the living plan's content; the former one stays readable.
 *
 * <p>Door: {@code NextEditions}; read side: {@code EditionQueries}; {@code EditionDiff} is pure. {@code Succession} is
 * what {@code Plans.approve} does with the draft of a next edition (decision 0025). Tells
 * {@code PlanEvent.EditionApproved}.
 */
@NamedInterface("editions")
@NullMarked
package kaskad.plans.editions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
