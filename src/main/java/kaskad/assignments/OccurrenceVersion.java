package kaskad.assignments;

import java.util.UUID;

/** An occurrence as the person who decides on it has seen it. */
public record OccurrenceVersion(UUID occurrence, int version) {}
