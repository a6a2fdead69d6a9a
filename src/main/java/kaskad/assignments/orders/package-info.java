/**
 * Orders under control: the clauses of an act become duties and assignments, those that only invite become offers; a
 * clause that says what a measure of the approved plan says shares its duty. The same for the decisions of a protocol.
 *
 * <p>Doors: {@code OrderControl} (propose, choose, put, take back, release), {@code Participation}. Read side: {@code
 * OrderQueries}. Slot: {@code AddresseeReading}, filled by {@code intake}. Tables: {@code assignments.clause_choice},
 * {@code control}, {@code control_link}, {@code control_moved}, {@code offer}; new rows of {@code duty}, {@code
 * assignment}, {@code occurrence}.
 */
@NamedInterface("orders")
@NullMarked
package kaskad.assignments.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
