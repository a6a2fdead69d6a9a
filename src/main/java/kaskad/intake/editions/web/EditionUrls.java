package kaskad.intake.editions.web;

import java.util.UUID;
import kaskad.intake.web.ImportUrls;
import kaskad.plans.PlanId;
import kaskad.plans.PlanTabs;

/** Addresses of proposed editions, below their import, and of the plans that they lead to. */
public final class EditionUrls {
    static final String CHOICE = ImportUrls.LIST + "/{id}/editions";
    static final String ONE = CHOICE + "/{plan}";
    static final String UNDO = ONE + "/undo";

    private EditionUrls() {}

    public static String choice(UUID id) {
        return ImportUrls.part(id, "editions");
    }

    public static String one(UUID id, PlanId plan) {
        return choice(id) + "/" + plan;
    }

    public static String undo(UUID id, PlanId plan) {
        return one(id, plan) + "/undo";
    }

    public static String plan(PlanId plan) {
        return PlanTabs.PLANS + "/" + plan;
    }

    static String discard(PlanId plan) {
        return plan(plan) + "/discard";
    }
}
