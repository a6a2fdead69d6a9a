/**
 * Who must do what by when: publication, occurrences, reports, review.
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
package kaskad.assignments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
