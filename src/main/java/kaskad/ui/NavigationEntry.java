package kaskad.ui;

import java.util.OptionalLong;
import kaskad.kernel.Actor;

/** Slot: one line of the left navigation. A module registers it as a Spring bean; without a bean there is no link. */
public interface NavigationEntry {
    /** Short name such as {@code plans}: names the label and the icon unless these are overridden. */
    String key();

    String href();

    /** Ascending from the top: work 10, plans 20, control 30, documents 40, organisations 50, reports 60, settings 90. */
    int order();

    boolean visibleTo(Actor actor);

    default String messageKey() {
        return "ui.navigation." + key();
    }

    /** A symbol of {@code static/kaskad/icons.svg}. */
    default String icon() {
        return key();
    }

    /** What waits there for this actor, shown beside the label; one cheap query, asked on every full page. */
    default OptionalLong count(Actor actor) {
        return OptionalLong.empty();
    }
}
