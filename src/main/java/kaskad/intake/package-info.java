/**
 * Official documents in: the import wizard.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "office",
            "storage",
            "organisations",
            "reading",
            "journal",
            "identity",
            "documents",
            "plans"
        })
@NullMarked
package kaskad.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
