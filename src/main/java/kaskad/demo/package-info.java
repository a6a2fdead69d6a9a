/**
 * The demonstration region: invented places, schools and plans, made through the same doors that people use. Runs once
 * on an empty home.
 *
 * <p>Tables: none of its own. Events: none.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "storage",
            "organisations",
            "organisations :: *",
            "identity",
            "reading",
            "reading :: *",
            "documents",
            "documents :: *",
            "plans",
            "plans :: *",
            "assignments",
            "assignments :: *",
            "intake",
            "intake :: *"
        })
@NullMarked
package kaskad.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
