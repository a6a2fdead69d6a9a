/**
 * What becomes of open assignments when organisations are merged, split, closed or transferred: the heir goes on with
 * them, and a duty that the heir has already is not asked of it twice. Closed periods stay where they were.
 *
 * <p>Events in: {@code OrganisationEvent.OrganisationsChanged}, {@code ChangeUndone}; fills the slot {@code
 * organisations.changes.OpenWork}. Tables: {@code assignments.assignment}, {@code occurrence}.
 */
@NullMarked
package kaskad.assignments.handover;

import org.jspecify.annotations.NullMarked;
