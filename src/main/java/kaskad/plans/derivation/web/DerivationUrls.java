package kaskad.plans.derivation.web;

import kaskad.plans.PlanId;
import kaskad.plans.PlanTabs;

/** Addresses of what is made of a plan. */
public final class DerivationUrls {
    static final String COPY = PlanTabs.PLANS + "/{id}/copy";
    static final String TEMPLATE = PlanTabs.PLANS + "/{id}/template";

    private DerivationUrls() {}

    public static String copy(PlanId plan) {
        return PlanTabs.PLANS + "/" + plan + "/copy";
    }

    public static String template(PlanId plan) {
        return PlanTabs.PLANS + "/" + plan + "/template";
    }

    static String plan(PlanId plan) {
        return PlanTabs.PLANS + "/" + plan;
    }
}
