/**
 * Plans, editions, sections, measures, findings on them.
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
            "documents"
        })
@NullMarked
package kaskad.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
