/**
 * Who did what when, old and new. Every change that a door makes is written here in the same transaction; a set-based
 * operation writes one entry with its counts.
 *
 * <p>Tables: {@code journal.entry}. Events in: {@code OrganisationEvent}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "ui", "storage", "storage :: *", "organisations"})
@NullMarked
package kaskad.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
