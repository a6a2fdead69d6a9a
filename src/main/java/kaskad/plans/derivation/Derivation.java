package kaskad.plans.derivation;

import java.util.List;
import java.util.UUID;
import kaskad.kernel.Period;
import kaskad.plans.PlanId;

/**
 * A plan that is to be made of another one.
 *
 * @param organisation whose plan it will be
 * @param rows the measures that were chosen, worded as they will stand
 */
public record Derivation(PlanId source, UUID organisation, String title, Period period, List<Row> rows) {
    public Derivation {
        rows = List.copyOf(rows);
    }

    /** A measure of the source with its new words. */
    public record Row(UUID measure, String title, String deadline) {}
}
