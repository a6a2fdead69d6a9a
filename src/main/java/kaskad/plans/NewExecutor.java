package kaskad.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One party of an executor cell as worded, and whom it means; {@code organisation} exactly with ORGANISATION. */
public record NewExecutor(
        String text, ExecutorTarget target, @Nullable UUID organisation) {
    public NewExecutor {
        if ((target == ExecutorTarget.ORGANISATION) != (organisation != null)) {
            throw new IllegalArgumentException("an organisation is named where the target is one: " + text);
        }
    }
}
