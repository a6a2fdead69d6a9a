package kaskad.assignments.publishing;

import java.time.Instant;
import java.util.UUID;
import kaskad.plans.PlanId;

/** A plan's way to organisations, done: how many got it anew, with how many assignments and dated occurrences. */
public record Publication(UUID id, PlanId plan, Instant at, int organisations, int assignments, int occurrences) {}
