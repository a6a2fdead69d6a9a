package kaskad.plans;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.UUID;
import kaskad.kernel.Period;
import kaskad.kernel.Place;
import kaskad.reading.deadlines.DeadlineContext;
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

    /** Whether it is in force: approved, and no former edition. */
    public boolean approved() {
        return state instanceof PlanState.Approved;
    }

    /** The plan whose next edition this draft is. */
    public @Nullable PlanId follows() {
        return state instanceof PlanState.Draft(PlanId follows) ? follows : null;
    }

    /** What fills a year that a wording leaves out: the school year where the plan covers just one. */
    public DeadlineContext deadlineContext() {
        int year = period.from().getYear();
        boolean school =
                period.from().getMonth() == Month.SEPTEMBER && period.until().getYear() == year + 1;
        return school ? DeadlineContext.schoolYear(year) : DeadlineContext.year(year);
    }

    /** What names an act. */
    public record Requisites(
            UUID act,
            String kind,
            @Nullable String issuer,
            @Nullable String number,
            @Nullable LocalDate date) {}
}
