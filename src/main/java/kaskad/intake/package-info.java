/**
 * Official documents in: the import wizard. A file is read in a process of its own, what was read is corrected cell by
 * cell or as its findings suggest, and the rules are asked again after each correction; wordings are matched to
 * organisations once and remembered per authority, and acceptance registers the act and drafts the plans in one
 * transaction; all of it can be undone while the plans are drafts. What an act amends in plans of the register is
 * proposed in {@code editions}.
 *
 * <p>Tables: {@code intake.import}, {@code intake.import_plan}, {@code intake.mapping}. Events out: none beyond the
 * module ({@link kaskad.intake.ImportEvent} is heard by its own reading queue). Events in: {@code PlanDiscarded}.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "office",
            "office :: *",
            "storage",
            "storage :: *",
            "organisations",
            "reading",
            "reading :: *",
            "journal",
            "identity",
            "documents",
            "documents :: *",
            "plans",
            "plans :: *",
            "assignments",
            "assignments :: *"
        })
@NullMarked
package kaskad.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
