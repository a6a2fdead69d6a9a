package kaskad.intake.web;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kaskad.intake.ImportQueries;
import kaskad.intake.batches.BatchQueries;
import kaskad.intake.batches.web.BatchUrls;
import kaskad.ui.Choice;
import kaskad.ui.Status;
import org.jspecify.annotations.Nullable;

/**
 * The list of imports and the place to drop a file.
 *
 * @param homes the organisations that the reader may import for; {@code home}, the likeliest
 */
public record ImportsPage(
        List<ImportQueries.Line> lines,
        List<BatchQueries.Line> batches,
        List<Choice> homes,
        @Nullable String home,
        ZoneId zone,
        long most) {
    public String batch(UUID id) {
        return BatchUrls.one(id);
    }

    public String href(UUID id) {
        return ImportUrls.one(id);
    }

    public Status status(ImportQueries.Line line) {
        return switch (line.state()) {
            case "reading" -> Status.IN_WORK;
            case "unreadable" -> Status.OVERDUE;
            case "read" -> line.errors() > 0 ? Status.AT_RISK : Status.ON_REVIEW;
            case "accepted" -> Status.DONE;
            default -> Status.CANCELLED;
        };
    }
}
