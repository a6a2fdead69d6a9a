package kaskad.intake.draft;

import java.util.UUID;
import kaskad.plans.ExecutorTarget;
import org.jspecify.annotations.Nullable;

/**
 * One executor as worded, and whom that means.
 *
 * @param confidence percent; 100 where a person said so
 * @param remembered taken from what the authority once decided
 * @param suggestion who it might be, for a person to confirm; only where nobody is matched
 */
public record DraftExecutor(
        String text,
        boolean agreed,
        ExecutorTarget target,
        @Nullable UUID organisation,
        int confidence,
        boolean remembered,
        @Nullable UUID suggestion) {
    public DraftExecutor {
        if ((target == ExecutorTarget.ORGANISATION) != (organisation != null)) {
            throw new IllegalArgumentException("an organisation is named exactly where one is meant");
        }
    }

    /** Nobody yet; perhaps {@code suggestion}, with so much confidence. */
    public static DraftExecutor unmatched(String text, boolean agreed, @Nullable UUID suggestion, int confidence) {
        return new DraftExecutor(text, agreed, ExecutorTarget.UNMATCHED, null, confidence, false, suggestion);
    }

    public static DraftExecutor organisation(String text, boolean agreed, UUID body, int confidence) {
        return new DraftExecutor(text, agreed, ExecutorTarget.ORGANISATION, body, confidence, false, null);
    }

    public static DraftExecutor group(String text, boolean agreed, ExecutorTarget target, int confidence) {
        return new DraftExecutor(text, agreed, target, null, confidence, false, null);
    }

    /** As a person decided, now or once. */
    public DraftExecutor decided(ExecutorTarget to, @Nullable UUID body, boolean known) {
        return new DraftExecutor(text, agreed, to, body, 100, known, null);
    }
}
