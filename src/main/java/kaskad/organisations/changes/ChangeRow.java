package kaskad.organisations.changes;

import java.time.LocalDate;
import java.util.UUID;

/** One change that an organisation took part in; {@code others} names the further organisations. */
public record ChangeRow(
        UUID id, String kind, LocalDate day, String basis, String by, String others, boolean undone, boolean last) {}
