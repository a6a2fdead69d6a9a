/**
 * The commands. {@code cli.reading} and all that it calls load no Spring class; only {@code cli.server} starts it.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "office",
            "office :: *",
            "storage",
            "storage :: *",
            "organisations",
            "reading",
            "reading :: *",
            "identity",
            "demo",
            "assignments",
            "assignments :: *",
            "plans",
            "plans :: *",
            "documents",
            "documents :: *",
            "intake",
            "intake :: *",
            "ui"
        })
@NullMarked
package kaskad.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
