package kaskad.documents.groups;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of groups; {@code next}, the day of the next meeting or of the last. */
public record GroupRow(
        UUID id, String organisation, String title, int members, int meetings, @Nullable LocalDate next) {}
