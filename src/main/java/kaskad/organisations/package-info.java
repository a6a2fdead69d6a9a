/**
 * The tree of authorities and schools, their names and groups; turns a scope into the one SQL predicate.
 */
@ApplicationModule(allowedDependencies = {"kernel", "ui", "storage"})
@NullMarked
package kaskad.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
