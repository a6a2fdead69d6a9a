package kaskad.plans.links;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaskad.plans.MeasureRow;
import kaskad.reading.At;
import kaskad.reading.ReadExecutors;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadResult;
import kaskad.reading.ReadSection;

/** The rows of a plan as the reading modules take them: in their sections and order, the n-th row is the n-th measure. */
public final class PlanWording {
    private PlanWording() {}

    public static List<ReadSection> of(List<MeasureRow> rows) {
        Map<Integer, List<MeasureRow>> sections = rows.stream()
                .collect(Collectors.groupingBy(MeasureRow::sectionPosition, LinkedHashMap::new, Collectors.toList()));
        return sections.values().stream().map(PlanWording::section).toList();
    }

    private static ReadSection section(List<MeasureRow> rows) {
        MeasureRow first = rows.getFirst();
        return new ReadSection(
                first.sectionNumber().isBlank() ? null : first.sectionNumber(),
                first.sectionTitle(),
                rows.stream().map(PlanWording::measure).toList());
    }

    private static ReadMeasure measure(MeasureRow row) {
        return new ReadMeasure(
                row.number(),
                row.title(),
                row.deadline(),
                new ReadExecutors(row.executorsRaw(), List.of()),
                new ReadResult(row.result(), List.of()),
                List.of(),
                At.row(1, row.position()));
    }
}
