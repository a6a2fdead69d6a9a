/**
 * Official documents out, from one report model.
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
package kaskad.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
