package kaskad.plans.rows.web;

import java.util.UUID;
import kaskad.plans.PlanId;
import kaskad.plans.PlanTabs;

/** Addresses that add rows to a draft and take them out. */
public final class RowUrls {
    static final String ROWS = PlanTabs.PLANS + "/{id}/rows";
    static final String REMOVAL = PlanTabs.PLANS + "/{id}/measures/{measure}/removal";

    private RowUrls() {}

    public static String rows(PlanId plan) {
        return PlanTabs.PLANS + "/" + plan + "/rows";
    }

    public static String removal(PlanId plan, UUID measure) {
        return PlanTabs.PLANS + "/" + plan + "/measures/" + measure + "/removal";
    }
}
