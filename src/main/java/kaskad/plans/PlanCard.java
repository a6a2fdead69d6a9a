package kaskad.plans;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import kaskad.kernel.Period;
import kaskad.kernel.Place;
import org.jspecify.annotations.Nullable;

/**
 * The head of one plan.
 *
 * @param zone the time zone of its organisation, in which its days are counted
 * @param source the attachment that it was read from
 * @param act requisites of the approving act
 */
public record PlanCard(
        PlanId id,
        Place place,
        String organisation,
        ZoneId zone,
        PlanLevel level,
        String title,
        Period period,
        PlanState state,
        int edition,
        @Nullable Requisites act,
        @Nullable UUID source,
        int measures,
        int errors,
        int version) {

    public boolean draft() {
        return state instanceof PlanState.Draft;
    }

    /** What names an act. */
    public record Requisites(
            UUID act,
            String kind,
            @Nullable String issuer,
            @Nullable String number,
            @Nullable LocalDate date) {}
}
