package kaskad.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaskad.kernel.Period;
import kaskad.office.write.Alignment;
import kaskad.office.write.Block;
import kaskad.office.write.Cell;
import kaskad.office.write.HeaderBlock;
import kaskad.office.write.Heading;
import kaskad.office.write.OfficialDocument;
import kaskad.office.write.OfficialTable;
import kaskad.office.write.Orientation;
import kaskad.office.write.Row;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;

/** A plan itself on official paper, in its own order and numbering. */
final class PlanPaper {
    private static final List<String> COLUMNS =
            List.of("№ п/п", "Мероприятие", "Срок", "Ответственные исполнители", "Ожидаемый результат");

    private PlanPaper() {}

    static OfficialDocument of(PlanCard plan, List<MeasureRow> measures) {
        List<Block> blocks = List.of(
                new Heading(0, plan.title() + "\n" + period(plan.period())),
                new OfficialTable(
                        "План мероприятий: " + plan.title(),
                        List.of(4, 22, 10, 16, 18),
                        List.of(Row.head(COLUMNS)),
                        rows(measures)));
        return new OfficialDocument(
                plan.title(), OfficialDocument.RUSSIAN, Orientation.LANDSCAPE, List.of(stamp(plan)), blocks);
    }

    private static HeaderBlock stamp(PlanCard plan) {
        PlanCard.Requisites act = plan.act();
        if (plan.draft() || act == null) {
            return new HeaderBlock(List.of("ПРОЕКТ", plan.organisation()));
        }
        String issuer = act.issuer();
        String first = act.kind() + (issuer == null || issuer.isBlank() ? "" : ", " + issuer.strip());
        String second = ActWords.numberAndDate(act).strip();
        return second.isEmpty() ? HeaderBlock.approved(first) : HeaderBlock.approved(first, second);
    }

    private static String period(Period period) {
        int from = period.from().getYear();
        int until = period.until().getYear();
        return from == until ? "на " + from + " год" : "на " + from + "–" + until + " годы";
    }

    private static List<Row> rows(List<MeasureRow> measures) {
        List<Row> rows = new ArrayList<>();
        int section = -1;
        for (MeasureRow measure : measures) {
            if (measure.sectionPosition() != section) {
                section = measure.sectionPosition();
                heading(measure).ifPresent(rows::add);
            }
            rows.add(Row.of(List.of(
                    measure.number(),
                    measure.title(),
                    measure.deadline().raw(),
                    measure.executorsRaw(),
                    measure.result())));
        }
        return rows;
    }

    private static Optional<Row> heading(MeasureRow measure) {
        String title = SectionTitle.of(measure.sectionNumber(), measure.sectionTitle());
        return title.isBlank()
                ? Optional.empty()
                : Optional.of(Row.of(Cell.of(title, Alignment.CENTRE, true).spanning(COLUMNS.size(), 1)));
    }
}
