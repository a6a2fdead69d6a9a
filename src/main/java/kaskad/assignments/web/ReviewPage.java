package kaskad.assignments.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import kaskad.assignments.lists.WorkRow;
import org.jspecify.annotations.Nullable;

/** Reports that wait for review; {@code total} may be more than the rows of this slice. */
public record ReviewPage(
        LocalDate today,
        ZoneId zone,
        long total,
        List<WorkRow> rows,
        String back,
        @Nullable String further) {
    private static final int BEGINNING = 70;

    public ReviewPage {
        rows = List.copyOf(rows);
    }

    public LocalDate came(WorkRow row) {
        return LocalDate.ofInstant(Objects.requireNonNull(row.submittedAt()), zone);
    }

    /** Whole days that a report has waited. */
    public long waits(WorkRow row) {
        return ChronoUnit.DAYS.between(came(row), today);
    }

    /** The beginning of a report, enough to know it by. */
    public String beginning(WorkRow row) {
        return row.text().length() <= BEGINNING
                ? row.text()
                : row.text().substring(0, BEGINNING).strip() + "…";
    }
}
