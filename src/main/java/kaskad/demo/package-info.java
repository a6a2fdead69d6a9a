/**
 * The demonstration region.
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
            "assignments",
            "assignments :: *",
            "reports",
            "intake"
        })
@NullMarked
package kaskad.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
