package kaskad.plans.measures.web;

import java.util.UUID;
import kaskad.plans.PlanId;
import kaskad.plans.PlanTabs;

/** Addresses of what measures hold beside their rows. */
public final class MeasureUrls {
    private static final String MEASURE = PlanTabs.PLANS + "/{id}/measures/{measure}";
    static final String CARD = MEASURE + "/card";
    static final String MILESTONES = MEASURE + "/milestones";
    static final String RISKS = MEASURE + "/risks";
    static final String ASKS = MEASURE + "/asks";
    static final String SERVED = MEASURE + "/served";
    static final String ADOPTION = MEASURE + "/adoption";
    static final String ALL_ASKS = PlanTabs.PLANS + "/{id}/asks";
    static final String PROPOSED = ALL_ASKS + "/proposed";

    private MeasureUrls() {}

    public static String card(PlanId plan, UUID measure) {
        return part(plan, measure, "card");
    }

    /** An address below a measure: card, milestones, risks, asks, served, adoption. */
    public static String part(PlanId plan, UUID measure, String part) {
        return PlanTabs.PLANS + "/" + plan + "/measures/" + measure + "/" + part;
    }

    public static String asks(PlanId plan) {
        return PlanTabs.PLANS + "/" + plan + "/asks";
    }

    public static String proposed(PlanId plan) {
        return asks(plan) + "/proposed";
    }
}
