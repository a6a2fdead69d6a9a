package kaskad.plans;

import java.util.UUID;

/** Names one plan. */
public record PlanId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
