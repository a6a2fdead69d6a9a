package kaskad.intake.draft;

import java.util.Map;

/** A deadline: the wording as it stands, and its kind and norm by the reading contract. */
public record DraftDeadline(String raw, String kind, Map<String, Object> norm) {
    /** Nothing is said. */
    public static final DraftDeadline NONE = new DraftDeadline("", "unspecified", Map.of());

    public DraftDeadline {
        norm = Map.copyOf(norm);
    }
}
