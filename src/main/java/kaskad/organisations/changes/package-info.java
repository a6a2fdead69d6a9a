/**
 * What becomes of organisations: mergers, splits, renamings, closings, transfers to another municipality. Each is dated
 * and stands on an act; names and places of before are kept, open work is handed over by whoever hears {@code
 * OrganisationsChanged}, and all of it can be undone while nothing has happened since.
 *
 * <p>Door: {@code Changes}; {@code Handovers} remembers rows of other modules; {@code OpenWork} is the slot that says what
 * there is to hand over. Tables: {@code organisations.change}, {@code change_part}, {@code handed}; names are written too.
 */
@NamedInterface("changes")
@NullMarked
package kaskad.organisations.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
