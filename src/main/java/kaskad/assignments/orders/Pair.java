package kaskad.assignments.orders;

import kaskad.plans.MeasureRow;
import kaskad.plans.PlanId;

/**
 * A clause and a row of the plan that say the same.
 *
 * @param cited the clause names the row's number; otherwise their words are alike
 */
public record Pair(PlanId plan, String planTitle, MeasureRow measure, boolean cited) {}
