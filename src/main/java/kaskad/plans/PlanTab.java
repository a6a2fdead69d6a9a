package kaskad.plans;

import java.util.Optional;
import kaskad.kernel.Actor;

/** Slot: one more view of a plan that an upper module shows on a page of its own («Публикация», «Матрица»). */
public interface PlanTab {

    /** From the left; the plan's own table is 0. */
    int order();

    /** Empty where this actor has nothing to see there, or the plan's state gives nothing to show. */
    Optional<Link> link(Actor actor, PlanCard plan);

    /** A tab's label as a message key, its symbol and address. */
    record Link(String messageKey, String icon, String href) {}
}
