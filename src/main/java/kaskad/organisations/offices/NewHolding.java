package kaskad.organisations.offices;

import java.time.LocalDate;
import java.util.UUID;
import kaskad.kernel.Refused;
import kaskad.organisations.OrganisationRefusal;
import org.jspecify.annotations.Nullable;

/** Who takes a post, from when, until when if that is known, and by what act. */
public record NewHolding(
        String person,
        @Nullable UUID account,
        boolean acting,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String basis) {
    public NewHolding {
        if (person.isBlank()) {
            throw new Refused(new OrganisationRefusal.NameMissing());
        }
        if (until != null && until.isBefore(from)) {
            throw new Refused(new OrganisationRefusal.WrongDays(from));
        }
    }
}
