package kaskad.kernel;

import java.util.List;
import java.util.UUID;

/** Who acts: an account and its appointments in force. The first argument of every use-case. */
public record Actor(UUID account, String name, List<Appointment> appointments) {
    /** The installation itself: nightly jobs, the demonstration's seed. Holds every permission over everything. */
    public static final Actor SYSTEM = new Actor(
            new UUID(0, 0),
            "Каскад",
            List.of(
                    new Appointment(new UUID(0, 1), Role.COORDINATOR, new UUID(0, 0), Scope.NATION),
                    new Appointment(new UUID(0, 2), Role.HEAD, new UUID(0, 0), Scope.NATION),
                    new Appointment(new UUID(0, 3), Role.CONTROLLER, new UUID(0, 0), Scope.NATION),
                    new Appointment(new UUID(0, 4), Role.ADMINISTRATOR, new UUID(0, 0), Scope.NATION)));

    public Actor {
        appointments = List.copyOf(appointments);
    }

    public boolean may(Permission permission) {
        return appointments.stream().anyMatch(a -> a.role().permissions().contains(permission));
    }

    /** Where the actor holds {@code permission}; {@link Scope#NOTHING} if nowhere. */
    public Scope scope(Permission permission) {
        return appointments.stream()
                .filter(a -> a.role().permissions().contains(permission))
                .map(Appointment::scope)
                .reduce(Scope.NOTHING, Scope::and);
    }

    public boolean may(Permission permission, Place place) {
        return scope(permission).holds(place);
    }
}
