package kaskad.assignments.web;

import java.util.OptionalLong;
import kaskad.assignments.lists.WorkQueries;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.ui.NavigationEntry;
import org.springframework.stereotype.Component;

/** «Контроль»: the queue of review with the number that waits. */
@Component
class ControlNavigation implements NavigationEntry {
    private final WorkQueries work;

    ControlNavigation(WorkQueries work) {
        this.work = work;
    }

    @Override
    public String key() {
        return "control";
    }

    @Override
    public String href() {
        return AssignmentUrls.REVIEW;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return actor.may(Permission.REVIEW);
    }

    @Override
    public OptionalLong count(Actor actor) {
        return OptionalLong.of(work.waiting(actor).waiting());
    }
}
