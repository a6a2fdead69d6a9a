package kaskad.plans.dates.web;

import kaskad.plans.PlanId;
import kaskad.plans.PlanTabs;

/** Addresses of the timeline and the calendar of a plan. */
public final class DateUrls {
    static final String TIMELINE = PlanTabs.PLANS + "/{id}/timeline";
    static final String CALENDAR = PlanTabs.PLANS + "/{id}/calendar";

    private DateUrls() {}

    public static String timeline(PlanId plan) {
        return PlanTabs.PLANS + "/" + plan + "/timeline";
    }

    public static String calendar(PlanId plan) {
        return PlanTabs.PLANS + "/" + plan + "/calendar";
    }
}
