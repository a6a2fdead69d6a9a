package kaskad.reports;

import java.util.UUID;
import kaskad.kernel.Period;

/** A plan that one may report on. */
public record ReportablePlan(UUID id, String title, String organisation, Period period, int measures) {}
