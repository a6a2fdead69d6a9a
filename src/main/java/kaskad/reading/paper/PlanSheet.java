package kaskad.reading.paper;

import java.util.ArrayList;
import java.util.List;
import kaskad.office.write.Block;
import kaskad.office.write.HeaderBlock;
import kaskad.office.write.Heading;
import kaskad.office.write.OfficialTable;
import kaskad.office.write.Orientation;
import kaskad.office.write.Paragraph;
import kaskad.office.write.Part;
import kaskad.reading.ReadPlan;
import kaskad.reading.plans.PlanFinder;

/** A plan on a landscape sheet: the stamp at the right, the title, the table, the indicators. */
public final class PlanSheet {
    private static final String NAME = "План";
    private static final String INDICATORS = "Целевые показатели";

    private PlanSheet() {}

    public static Part of(ReadPlan plan) {
        return of(plan, plan.stamp());
    }

    static Part of(ReadPlan plan, List<String> stamp) {
        List<HeaderBlock> headers = stamp.isEmpty() ? List.of() : List.of(new HeaderBlock(stamp));
        List<Block> blocks = new ArrayList<>();
        boolean named = PlanFinder.isPlanTitle(plan.title());
        if (named) {
            blocks.add(new Heading(0, plan.title()));
        } else if (!plan.title().isBlank()) {
            // in bold it would read as the title of a section too
            blocks.add(Paragraph.of(plan.title()));
        }
        if (!plan.sections().isEmpty()) {
            blocks.add(table(plan));
        }
        if (!plan.indicators().isEmpty()) {
            if (!plan.sections().isEmpty()) {
                blocks.add(new Heading(1, INDICATORS));
            }
            blocks.add(new IndicatorTable(plan.indicators()).table());
        }
        return new Part(NAME, Orientation.LANDSCAPE, headers, blocks);
    }

    private static OfficialTable table(ReadPlan plan) {
        PlanColumns columns = PlanColumns.of(plan);
        return new OfficialTable(
                "План мероприятий: " + plan.title(), columns.widths(), List.of(columns.head()), columns.rows(plan));
    }
}
