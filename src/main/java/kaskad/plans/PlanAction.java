package kaskad.plans;

import java.util.Optional;
import kaskad.kernel.Actor;

/** Slot: a link beside the title of a plan's page that an upper module offers («Отчёт DOCX»). */
public interface PlanAction {

    int order();

    /** Empty where this actor may not, or the plan's state does not allow it. */
    Optional<Link> link(Actor actor, PlanCard plan);

    /** A link's label as a message key, its symbol and address; a page shows one primary action. */
    record Link(String messageKey, String icon, String href, boolean primary) {}
}
