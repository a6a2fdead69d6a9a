package kaskad.assignments.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kaskad.assignments.DutySource;
import kaskad.assignments.Mark;
import kaskad.assignments.ReturnReason;
import kaskad.assignments.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence in a list of work.
 *
 * @param answerBy the day that counts now
 * @param submittedAt when its report came, {@code null} before
 * @param files how many files its report carries
 */
public record WorkRow(
        UUID id,
        int version,
        Standing standing,
        @Nullable ReturnReason returned,
        UUID organisation,
        String organisationName,
        DutySource source,
        String number,
        String title,
        LocalDate opens,
        LocalDate answerBy,
        LocalDate reportDue,
        @Nullable Mark mark,
        String text,
        @Nullable Instant submittedAt,
        int files) {}
