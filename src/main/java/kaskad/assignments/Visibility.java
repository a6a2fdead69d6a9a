package kaskad.assignments;

import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Scope;

/** Where an actor may know of assignments at all; anywhere else they do not exist. */
final class Visibility {
    private Visibility() {}

    static Scope of(Actor actor) {
        return actor.scope(Permission.VIEW).and(actor.scope(Permission.REPORT)).and(actor.scope(Permission.REVIEW));
    }
}
