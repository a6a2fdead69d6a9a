package kaskad.reading.deadlines;

/** A deadline: its wording, never lost, and what it means. */
public record Deadline(String raw, DeadlineKind kind, Norm norm) {
    public Deadline {
        if (kind != norm.kind()) {
            throw new IllegalArgumentException(kind + " does not go with " + norm);
        }
    }

    static Deadline of(String raw, Norm norm) {
        return new Deadline(raw, norm.kind(), norm);
    }
}
