/**
 * The database (embedded or external), its migrations, attachments on disk, backup.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package kaskad.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
