package kaskad.reading.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaskad.office.write.Block;
import kaskad.office.write.HeaderBlock;
import kaskad.office.write.Heading;
import kaskad.office.write.OfficialTable;
import kaskad.office.write.Orientation;
import kaskad.office.write.Paragraph;
import kaskad.office.write.Part;
import kaskad.reading.ReadPlan;
import kaskad.reading.ReadSection;
import kaskad.reading.plans.Numbers;
import kaskad.reading.plans.PlanFinder;

/** A plan on a landscape sheet: the stamp at the right, the title, the table, the indicators. */
public final class PlanSheet {
    private static final String NAME = "План";
    /** What Excel calls a sheet itself; any other name would be the title of a table without one. */
    private static final String UNTITLED = "Лист";

    private static final String INDICATORS = "Целевые показатели";

    private final ReadPlan plan;
    private final List<Block> blocks = new ArrayList<>();

    private PlanSheet(ReadPlan plan) {
        this.plan = plan;
    }

    /** A plan of any title; a table of indicators unlike the plan's takes a sheet of its own. */
    public static List<Part> of(ReadPlan plan) {
        return new PlanSheet(plan).parts(plan.stamp(), new Heading(0, plan.title()));
    }

    /** A plan that reads the same again: in bold, a title without the words of a plan would open a section too. */
    static List<Part> again(ReadPlan plan, List<String> stamp) {
        boolean named = PlanFinder.isPlanTitle(plan.title());
        return new PlanSheet(plan).parts(stamp, named ? new Heading(0, plan.title()) : Paragraph.of(plan.title()));
    }

    private List<Part> parts(List<String> stamp, Block title) {
        if (!plan.title().isBlank()) {
            blocks.add(title);
        }
        if (!plan.sections().isEmpty()) {
            blocks.add(table());
        }
        List<Block> indicators = indicators();
        boolean apart = !plan.sections().isEmpty() && !indicators.isEmpty() && !alike();
        if (!apart) {
            blocks.addAll(indicators);
        }
        List<HeaderBlock> headers = stamp.isEmpty() ? List.of() : List.of(new HeaderBlock(stamp));
        String name = plan.title().isBlank() ? UNTITLED : NAME;
        Part part = new Part(name, Orientation.LANDSCAPE, headers, blocks);
        return apart
                ? List.of(part, new Part(INDICATORS, Orientation.LANDSCAPE, List.of(), indicators))
                : List.of(part);
    }

    /** Whether both tables have about as many columns: on one sheet of a workbook the fuller one tells what a table is. */
    private boolean alike() {
        int columns = PlanColumns.of(plan).roles().size();
        int others = new IndicatorTable(plan.indicators()).width();
        return others <= columns && others * 2 > columns;
    }

    private List<Block> indicators() {
        if (plan.indicators().isEmpty()) {
            return List.of();
        }
        OfficialTable table = new IndicatorTable(plan.indicators()).table();
        return plan.sections().isEmpty() ? List.of(table) : List.of(new Heading(1, INDICATORS), table);
    }

    private OfficialTable table() {
        PlanColumns columns = PlanColumns.of(plan);
        return new OfficialTable(
                "План мероприятий: " + plan.title(),
                columns.widths(),
                List.of(columns.head()),
                columns.rows(plan.sections(), titleOpensSection()));
    }

    /** «1. Кадры» over a table is the title of a plan that has no other and of its first section. */
    private boolean titleOpensSection() {
        Optional<Numbers.Numbered> title = Numbers.section(plan.title());
        ReadSection first = plan.sections().getFirst();
        return title.isPresent()
                && !PlanFinder.isPlanTitle(plan.title())
                && title.get().number().equals(first.number())
                && title.get().rest().equals(first.title());
    }
}
