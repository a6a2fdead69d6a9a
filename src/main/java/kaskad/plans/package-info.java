/**
 * Plans: a draft is edited cell by cell, amended by an act, approved by an act or discarded; an approved plan is published
 * by the floors above and never changes: what amends it makes a draft of its next edition.
 *
 * <p>Door: {@code Plans}; read sides: {@code EditionQueries} and {@code PlanQueries}, whose predicate also lets everybody below see an approved plan.
 * Slots for the floors above: {@code MeasureProgress} (the column of execution), {@code PlanTab}, {@code PlanAction}.
 * Tables: {@code plans.plan}, {@code section}, {@code measure}, {@code executor}, {@code target}, {@code finding};
 * {@code amended} is kept below, in {@code kaskad.plans.amended}.
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
            "operations",
            "operations :: *",
            "identity",
            "documents",
            "documents :: *"
        })
@NullMarked
package kaskad.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
