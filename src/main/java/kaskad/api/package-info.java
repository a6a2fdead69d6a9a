/**
 * The same doors as the pages, over REST.
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
            "plans",
            "assignments",
            "reports",
            "intake"
        })
@NullMarked
package kaskad.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
