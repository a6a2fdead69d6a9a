/**
 * The register of organisations as a table, in and out: a region's schools come in one file with their codes and
 * attributes, a correction of them in another, and all of it can be taken back. Fills the slot {@code
 * operations.tables.TableImport} above {@code organisations}, which stands below operations.
 *
 * <p>Tables: none of its own. Events: none.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "storage",
            "storage :: *",
            "organisations",
            "organisations :: *",
            "operations",
            "operations :: *"
        })
@NullMarked
package kaskad.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
