package kaskad.intake;

import java.util.UUID;
import kaskad.plans.ExecutorTarget;
import org.jspecify.annotations.Nullable;

/**
 * Whom a person says that a wording means.
 *
 * @param organisation exactly where the target is one
 * @param remember the authority's later documents are read so, too
 */
public record ExecutorChoice(
        ExecutorTarget target, @Nullable UUID organisation, boolean remember) {
    public ExecutorChoice {
        if ((target == ExecutorTarget.ORGANISATION) != (organisation != null)) {
            throw new IllegalArgumentException("an organisation is named exactly where one is meant");
        }
    }
}
