/**
 * Who did what when, old and new.
 */
@ApplicationModule(allowedDependencies = {"kernel", "ui", "storage", "organisations"})
@NullMarked
package kaskad.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
