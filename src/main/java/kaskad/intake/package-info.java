/**
 * Official documents in: the import wizard.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "office",
            "storage",
            "storage :: *",
            "organisations",
            "reading",
            "reading :: *",
            "journal",
            "identity",
            "documents",
            "plans",
            "assignments"
        })
@NullMarked
package kaskad.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
