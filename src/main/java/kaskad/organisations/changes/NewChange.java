package kaskad.organisations.changes;

import java.time.LocalDate;

/** A change, the first day that it holds, and the act that it stands on, as people write it. */
public record NewChange(OrganisationChange change, LocalDate day, String basis) {}
