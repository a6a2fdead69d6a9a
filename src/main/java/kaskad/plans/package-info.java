/**
 * Plans: a draft is edited cell by cell, amended by an act, approved by an act or discarded; an approved plan is published
 * by the floors above and changes by its next edition only, which keeps its id ({@code editions}). What belongs to a plan
 * beside its table has packages of its own: {@code links} to plans above and beside, {@code adoption} by those below,
 * {@code measures} (milestones, risks, what a report must give), {@code derivation} of plans from plans, {@code rows} of a
 * draft, {@code dates} (timeline, calendar).
 *
 * <p>Door: {@code Plans}; read side: {@code PlanQueries}; who sees a plan: {@code PlanVisibility}.
 * Slots for the floors above: {@code MeasureProgress} (the column of execution), {@code PlanTab}, {@code PlanAction}.
 * Tables: {@code plans.plan}, {@code section}, {@code measure}, {@code executor}, {@code target}, {@code finding},
 * {@code link}, {@code adoption}, {@code milestone}, {@code risk}, {@code served}, {@code ask}; {@code amended} is kept below, in {@code kaskad.plans.amended}.
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
