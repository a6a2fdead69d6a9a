/**
 * Official documents out, from one report model: {@link kaskad.reports.ProgressReport} holds the facts of one plan as
 * of one date, {@link kaskad.reports.ReportDocument} the same in the words and columns of an official form, the page
 * and the paper both show the latter. Reads the tables of plans, assignments and documents; owns none, changes nothing,
 * tells nobody.
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
package kaskad.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
