package kaskad.plans.adoption.web;

import java.util.UUID;
import kaskad.plans.PlanId;
import kaskad.plans.PlanTabs;

/** Addresses of the adoptions of a plan. */
public final class AdoptionUrls {
    static final String ADOPTIONS = PlanTabs.PLANS + "/{id}/adoptions";
    static final String MEASURES = ADOPTIONS + "/measures";
    static final String FILE = ADOPTIONS + "/{adoption}/file";

    private AdoptionUrls() {}

    public static String adoptions(PlanId plan) {
        return PlanTabs.PLANS + "/" + plan + "/adoptions";
    }

    public static String measures(PlanId plan) {
        return adoptions(plan) + "/measures";
    }

    public static String file(PlanId plan, UUID adoption) {
        return adoptions(plan) + "/" + adoption + "/file";
    }

    public static String plan(PlanId plan) {
        return PlanTabs.PLANS + "/" + plan;
    }
}
