package kaskad.reports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import kaskad.kernel.Period;
import kaskad.kernel.Place;
import org.jspecify.annotations.Nullable;

/** What a report's head says of a plan: whose it is, and the act that approved it, if any did. */
public record PlanHead(
        UUID id, Place place, String organisation, ZoneId zone, String title, Period period, @Nullable Act act) {

    /** The requisites of an act as far as they are known. */
    public record Act(String kind, @Nullable String issuer, @Nullable String number, @Nullable LocalDate date) {}
}
