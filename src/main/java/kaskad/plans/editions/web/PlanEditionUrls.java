package kaskad.plans.editions.web;

import kaskad.plans.PlanId;
import kaskad.plans.PlanTabs;

/** Addresses of the editions of a plan. */
public final class PlanEditionUrls {
    private static final String PLAN = PlanTabs.PLANS + "/{id}";
    static final String EDITIONS = PLAN + "/editions";
    static final String FOLLOW = EDITIONS + "/follow";
    static final String CHANGES = PLAN + "/changes";
    static final String MATCHING = PLAN + "/matching";

    private PlanEditionUrls() {}

    /** The table of a plan. */
    public static String plan(PlanId plan) {
        return PlanTabs.PLANS + "/" + plan;
    }

    public static String editions(PlanId plan) {
        return plan(plan) + "/editions";
    }

    public static String follow(PlanId plan) {
        return editions(plan) + "/follow";
    }

    /** What this edition changes against the one before. */
    public static String changes(PlanId plan) {
        return plan(plan) + "/changes";
    }

    public static String matching(PlanId plan) {
        return plan(plan) + "/matching";
    }
}
