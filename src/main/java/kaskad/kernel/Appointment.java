package kaskad.kernel;

import java.util.UUID;

/** A role at a home organisation over a scope, in force now. */
public record Appointment(UUID id, Role role, UUID organisation, Scope scope) {}
