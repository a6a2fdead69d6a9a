package kaskad.reports;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kaskad.kernel.Period;
import kaskad.office.write.HeaderBlock;
import kaskad.office.write.OfficialDocument;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.reading.At;
import kaskad.reading.Level;
import kaskad.reading.ReadExecutors;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.ReadResult;
import kaskad.reading.ReadSection;
import kaskad.reading.paper.PlanSheet;

/** A plan of the register as it would have been read from its document, on the same paper as what {@code kaskad write} writes. */
final class PlanPaper {
    private static final List<String> COLUMNS = List.of("number", "title", "deadline", "executors", "result");
    private static final List<String> HEADINGS =
            List.of("№ п/п", "Мероприятие", "Срок", "Ответственные исполнители", "Ожидаемый результат");

    private PlanPaper() {}

    static OfficialDocument of(PlanCard plan, List<MeasureRow> measures) {
        return new OfficialDocument(plan.title(), OfficialDocument.RUSSIAN, PlanSheet.of(read(plan, measures)));
    }

    private static ReadPlan read(PlanCard plan, List<MeasureRow> measures) {
        return read(plan, measures, stamp(plan));
    }

    /** The plan under a stamp; an empty one is left to the order that the plan is an appendix of. */
    static ReadPlan read(PlanCard plan, List<MeasureRow> measures, List<String> stamp) {
        return new ReadPlan(
                stamp,
                plan.title() + "\n" + period(plan.period()),
                Level.valueOf(plan.level().name()),
                new ReadPlan.Span(plan.period().from(), plan.period().until()),
                COLUMNS,
                HEADINGS,
                sections(measures),
                List.of());
    }

    private static List<String> stamp(PlanCard plan) {
        PlanCard.Requisites act = plan.act();
        if (plan.draft() || act == null) {
            return List.of("ПРОЕКТ", plan.organisation());
        }
        String issuer = act.issuer();
        String first = act.kind() + (issuer == null || issuer.isBlank() ? "" : ", " + issuer.strip());
        String second = ActWords.numberAndDate(act).strip();
        return second.isEmpty()
                ? HeaderBlock.approved(first).lines()
                : HeaderBlock.approved(first, second).lines();
    }

    private static String period(Period period) {
        int from = period.from().getYear();
        int until = period.until().getYear();
        return from == until ? "на " + from + " год" : "на " + from + "–" + until + " годы";
    }

    private static List<ReadSection> sections(List<MeasureRow> measures) {
        SortedMap<Integer, List<MeasureRow>> sections = measures.stream()
                .collect(Collectors.groupingBy(MeasureRow::sectionPosition, TreeMap::new, Collectors.toList()));
        return sections.values().stream().map(PlanPaper::section).toList();
    }

    private static ReadSection section(List<MeasureRow> measures) {
        MeasureRow first = measures.getFirst();
        return new ReadSection(
                first.sectionNumber(),
                first.sectionTitle(),
                measures.stream().map(PlanPaper::measure).toList());
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
