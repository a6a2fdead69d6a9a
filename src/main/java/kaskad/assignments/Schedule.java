package kaskad.assignments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kaskad.kernel.Period;
import kaskad.plans.MeasureRow;

/** The dates of a plan's measures, worked out once: they are the same for every organisation. */
record Schedule(List<Dated> dated, Map<UUID, Integer> counts, Set<UUID> cut) {

    /** The days of one occurrence. */
    record When(LocalDate opens, LocalDate due, LocalDate controlDate, LocalDate reportDue) {}

    /** One occurrence of one measure; {@code position} counts from 1. */
    record Dated(UUID measure, int position, When when) {}

    static Schedule of(List<MeasureRow> measures, Period period) {
        List<Dated> dated = new ArrayList<>();
        Map<UUID, Integer> counts = new HashMap<>();
        Set<UUID> cut = new HashSet<>();
        for (MeasureRow measure : measures) {
            List<When> dates = dates(measure, period);
            counts.put(measure.id(), dates.size());
            IntStream.range(0, dates.size()).forEach(i -> dated.add(new Dated(measure.id(), i + 1, dates.get(i))));
        }
        return new Schedule(dated, counts, cut);
    }

    int count(UUID measure) {
        return counts.getOrDefault(measure, 0);
    }

    boolean isCut(UUID measure) {
        return cut.contains(measure);
    }

    private static List<When> dates(MeasureRow measure, Period period) {
        return IntStream.rangeClosed(period.from().getYear(), period.until().getYear())
                .mapToObj(year -> new When(
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 10),
                        LocalDate.of(year, 12, 10),
                        LocalDate.of(year, 12, 10)))
                .toList();
    }
}
