package kaskad.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import kaskad.kernel.Actor;
import kaskad.kernel.Appointment;
import org.springframework.stereotype.Component;

/** What day it is where an actor works. */
@Component
public class Today {
    /** For who has no home in the register: the capital's time. */
    private static final ZoneId ELSEWHERE = ZoneId.of("Europe/Moscow");

    private final OrganisationQueries organisations;
    private final Clock clock;

    Today(OrganisationQueries organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    public LocalDate of(Actor actor) {
        return LocalDate.ofInstant(clock.instant(), zone(actor));
    }

    public ZoneId zone(Actor actor) {
        return actor.appointments().stream()
                .findFirst()
                .map(Appointment::organisation)
                .flatMap(organisations::find)
                .map(Organisation::zone)
                .orElse(ELSEWHERE);
    }
}
