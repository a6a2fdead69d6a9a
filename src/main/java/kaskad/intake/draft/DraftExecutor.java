package kaskad.intake.draft;

import java.util.UUID;
import kaskad.plans.ExecutorTarget;
import kaskad.reading.matching.Match;
import kaskad.reading.matching.MatchReason;
import org.jspecify.annotations.Nullable;

/**
 * One executor as worded, and whom that means.
 *
 * @param confidence percent; 100 where a person said so
 * @param remembered taken from what the authority once decided
 * @param reason why the register's organisation is taken for the one meant; null where nothing was compared
 * @param suggestion who it might be, for a person to confirm; only where nobody is matched
 */
public record DraftExecutor(
        String text,
        boolean agreed,
        ExecutorTarget target,
        @Nullable UUID organisation,
        int confidence,
        @Nullable MatchReason reason,
        boolean remembered,
        @Nullable UUID suggestion) {
    public DraftExecutor {
        if ((target == ExecutorTarget.ORGANISATION) != (organisation != null)) {
            throw new IllegalArgumentException("an organisation is named exactly where one is meant");
        }
    }

    /** Nobody yet, and nobody to propose. */
    public static DraftExecutor unmatched(String text, boolean agreed, @Nullable MatchReason reason) {
        return new DraftExecutor(text, agreed, ExecutorTarget.UNMATCHED, null, 0, reason, false, null);
    }

    /** Nobody yet, perhaps the one proposed. */
    public static DraftExecutor perhaps(String text, boolean agreed, Match match) {
        return new DraftExecutor(
                text,
                agreed,
                ExecutorTarget.UNMATCHED,
                null,
                match.confidencePercent(),
                match.reason(),
                false,
                match.candidate().id());
    }

    public static DraftExecutor organisation(String text, boolean agreed, Match match) {
        return new DraftExecutor(
                text,
                agreed,
                ExecutorTarget.ORGANISATION,
                match.candidate().id(),
                match.confidencePercent(),
                match.reason(),
                false,
                null);
    }

    /** Every body of a sort, or the one body of it that is there. */
    public static DraftExecutor group(
            String text, boolean agreed, ExecutorTarget target, @Nullable UUID body, int confidence) {
        return new DraftExecutor(text, agreed, target, body, confidence, null, false, null);
    }

    /** As a person decided, now or once. */
    public DraftExecutor decided(ExecutorTarget to, @Nullable UUID body, boolean known) {
        return new DraftExecutor(text, agreed, to, body, 100, null, known, null);
    }
}
