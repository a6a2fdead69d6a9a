package kaskad.plans.web;

import java.util.UUID;
import kaskad.plans.PlanId;
import kaskad.plans.PlanTabs;

/** Addresses of the pages of plans. */
public final class PlanUrls {
    public static final String LIST = PlanTabs.PLANS;
    static final String PLAN = LIST + "/{id}";
    static final String SOURCE = PLAN + "/source";
    static final String APPROVAL = PLAN + "/approval";
    static final String DISCARD = PLAN + "/discard";
    static final String MEASURE = PLAN + "/measures/{measure}";
    static final String CELL = MEASURE + "/{cell}";

    private PlanUrls() {}

    public static String plan(PlanId id) {
        return LIST + "/" + id;
    }

    public static String source(PlanId id) {
        return plan(id) + "/source";
    }

    public static String approval(PlanId id) {
        return plan(id) + "/approval";
    }

    public static String discard(PlanId id) {
        return plan(id) + "/discard";
    }

    public static String measure(PlanId plan, UUID measure) {
        return plan(plan) + "/measures/" + measure;
    }

    public static String cell(PlanId plan, UUID measure, Cell cell) {
        return measure(plan, measure) + "/" + cell.word();
    }

    /** The id of a measure's row on the plan's page. */
    public static String anchor(UUID measure) {
        return "m-" + measure;
    }
}
