/**
 * The demonstration region.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "storage",
            "organisations",
            "journal",
            "identity",
            "documents",
            "plans",
            "assignments",
            "reports",
            "intake",
            "reading",
            "office"
        })
@NullMarked
package kaskad.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
