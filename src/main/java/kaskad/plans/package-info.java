/**
 * Plans: a draft is edited cell by cell, approved by an act or discarded; an approved plan is published by the floors
 * above and never changes.
 *
 * <p>Door: {@code Plans}; read side: {@code PlanQueries}, whose predicate also lets everybody below see an approved plan.
 * Slots for the floors above: {@code MeasureProgress} (the column of execution), {@code PlanTab}, {@code PlanAction}.
 * Tables: {@code plans.plan}, {@code section}, {@code measure}, {@code executor}, {@code target}, {@code finding}.
 * Events: {@code PlanEvent}.
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
            "documents :: *"
        })
@NullMarked
package kaskad.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
