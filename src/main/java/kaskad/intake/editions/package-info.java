/**
 * Acts that amend plans: what an imported act changes is found among the register's plans, proposed as a new edition with
 * every difference and everything that could not be carried out, and only a person's word carries it out; what was
 * changed in a draft is taken back the same way.
 *
 * <p>Door: {@code Editions}. The pure part is {@link kaskad.reading.amendments}; plans change through their own door.
 */
@NullMarked
package kaskad.intake.editions;

import org.jspecify.annotations.NullMarked;
