package kaskad.documents.acknowledgement;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.kernel.Actor;
import kaskad.kernel.Appointment;
import kaskad.kernel.Permission;
import kaskad.kernel.Place;

/** For which bodies a person keeps the papers: reads, signs for them, gives them numbers. */
public final class Offices {
    private Offices() {}

    /** The bodies that the person works in. */
    public static Set<UUID> of(Actor actor) {
        return actor.appointments().stream()
                .filter(one -> one.role().permissions().contains(Permission.VIEW))
                .map(Appointment::organisation)
                .collect(Collectors.toSet());
    }

    /** Whether the person may do so there. */
    public static boolean keeps(Actor actor, Place place) {
        return actor.may(Permission.REPORT, place)
                || actor.may(Permission.IMPORT, place)
                || actor.may(Permission.APPROVE_PLAN, place);
    }
}
