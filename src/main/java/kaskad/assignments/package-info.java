/**
 * Who must do what by when: a duty is what is to be done (a measure, a clause, a decision, a request), an assignment a duty
 * for one organisation, an occurrence one dated instance of it, which is reported, reviewed and accepted or returned,
 * perhaps held up or called off. "Overdue" is derived, never stored.
 *
 * <p>Doors: {@code publishing.Publications}, {@code orders.OrderControl}, {@code Reporting}, {@code Review}. Read side: {@code lists.WorkQueries} (lists,
 * counters, the queue of review), {@code AssignmentQueries} (the card), {@code lists.MatrixQueries}; implements {@code
 * plans.MeasureProgress}. Tables: {@code assignments.publication}, {@code duty}, {@code duty_measure}, {@code assignment},
 * {@code occurrence}, {@code step}, {@code evidence}. Events out: {@code AssignmentEvent}. Submissions, decisions, files
 * and publications are journaled; a draft is its authors' own.
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
            "organisations :: *",
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
