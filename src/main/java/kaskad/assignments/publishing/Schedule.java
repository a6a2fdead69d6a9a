package kaskad.assignments.publishing;

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

/** The dates of a plan's measures, worked out once: they are the same for every organisation. */
record Schedule(List<Dated> dated, Map<UUID, Integer> counts, Set<UUID> cut) {

    /** One occurrence of one measure; {@code position} counts from 1. */
    record Dated(UUID measure, int position, Occurrence when) {}

    static Schedule of(List<MeasureRow> measures, Period period, WorkingCalendar calendar) {
        List<Dated> dated = new ArrayList<>();
        Map<UUID, Integer> counts = new HashMap<>();
        Set<UUID> cut = new HashSet<>();
        for (MeasureRow measure : measures) {
            OccurrenceList dates = Occurrences.of(measure.deadline(), period, ControlPolicy.usual(), calendar);
            counts.put(measure.id(), dates.items().size());
            if (dates.cut()) {
                cut.add(measure.id());
            }
            for (int i = 0; i < dates.items().size(); i++) {
                dated.add(new Dated(measure.id(), i + 1, dates.items().get(i)));
            }
        }
        return new Schedule(dated, counts, cut);
    }

    int count(UUID measure) {
        return counts.getOrDefault(measure, 0);
    }

    boolean isCut(UUID measure) {
        return cut.contains(measure);
    }
}
