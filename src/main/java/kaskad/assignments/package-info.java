/**
 * Who must do what by when: an assignment is one measure for one organisation, an occurrence one dated instance of it,
 * which is reported, reviewed and accepted or returned. "Overdue" is derived, never stored.
 *
 * <p>Doors: {@code publishing.Publications}, {@code Reporting}, {@code Review}. Read side: {@code WorkQueries} (lists,
 * counters, the queue of review), {@code AssignmentQueries} (the card), {@code MatrixQueries}; implements {@code
 * plans.MeasureProgress}. Tables: {@code assignments.publication}, {@code assignment}, {@code occurrence}, {@code step},
 * {@code evidence}. Events out: {@code AssignmentEvent}. Submissions, decisions, files and publications are journaled; a
 * draft is its authors' own.
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
            "plans :: *"
        })
@NullMarked
package kaskad.assignments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
