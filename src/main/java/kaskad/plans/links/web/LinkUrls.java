package kaskad.plans.links.web;

import kaskad.plans.PlanId;
import kaskad.plans.PlanTabs;

/** Addresses of the links of a plan. */
public final class LinkUrls {
    static final String LINKS = PlanTabs.PLANS + "/{id}/links";
    static final String PARENT = LINKS + "/parent";
    static final String PROPOSE = LINKS + "/propose";
    static final String DECIDE = LINKS + "/decide";
    static final String CONFIRM = LINKS + "/confirm";
    static final String ADD = LINKS + "/add";

    private LinkUrls() {}

    public static String links(PlanId plan) {
        return PlanTabs.PLANS + "/" + plan + "/links";
    }

    /** An address below the links: parent, propose, decide, confirm, add. */
    public static String part(PlanId plan, String part) {
        return links(plan) + "/" + part;
    }

    public static String plan(PlanId plan) {
        return PlanTabs.PLANS + "/" + plan;
    }
}
