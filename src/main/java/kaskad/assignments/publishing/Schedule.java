package kaskad.assignments.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kaskad.kernel.Period;
import kaskad.kernel.WorkingCalendar;
import kaskad.plans.MeasureRow;
import kaskad.reading.deadlines.ControlPolicy;
import kaskad.reading.deadlines.Occurrence;
import kaskad.reading.deadlines.OccurrenceList;
import kaskad.reading.deadlines.Occurrences;
import org.jspecify.annotations.Nullable;

/** The dates of a plan's measures, worked out once: they are the same for every organisation. */
record Schedule(List<Dated> dated, Map<UUID, Integer> counts, Set<UUID> cut) {

    /** One occurrence of one measure; {@code position} counts from 1; co-executors answer by {@code half}. */
    record Dated(UUID measure, int position, Occurrence when, LocalDate half) {}

    /** {@code signed}: the day that counted terms run from. */
    static Schedule of(
            List<MeasureRow> measures,
            Period period,
            ControlPolicy policy,
            WorkingCalendar calendar,
            @Nullable LocalDate signed) {
        List<Dated> dated = new ArrayList<>();
        Map<UUID, Integer> counts = new HashMap<>();
        Set<UUID> cut = new HashSet<>();
        for (MeasureRow measure : measures) {
            OccurrenceList dates = Occurrences.of(measure.deadline(), period, policy, calendar, signed);
            counts.put(measure.id(), dates.items().size());
            if (dates.cut()) {
                cut.add(measure.id());
            }
            for (int i = 0; i < dates.items().size(); i++) {
                Occurrence when = dates.items().get(i);
                dated.add(new Dated(measure.id(), i + 1, when, half(when, policy, calendar)));
            }
        }
        return new Schedule(dated, counts, cut);
    }

    private static LocalDate half(Occurrence when, ControlPolicy policy, WorkingCalendar calendar) {
        LocalDate half = policy.coExecutorsDue(when, calendar);
        return half.isAfter(when.reportDue()) ? when.reportDue() : half;
    }

    int count(UUID measure) {
        return counts.getOrDefault(measure, 0);
    }

    boolean isCut(UUID measure) {
        return cut.contains(measure);
    }
}
