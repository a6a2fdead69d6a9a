/**
 * The tree of authorities and schools: nation, regions, municipalities, organisations, units; their names and
 * abbreviations with validity. Turns an actor's scope into the one SQL predicate that every query takes.
 *
 * <p>Tables: {@code organisations.organisation}, {@code organisations.alias}. Events out: {@code OrganisationEvent}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "ui", "storage", "storage :: *"})
@NullMarked
package kaskad.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
