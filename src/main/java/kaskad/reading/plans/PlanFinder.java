package kaskad.reading.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kaskad.office.Block;
import kaskad.office.Cell;
import kaskad.office.OfficeDocument;
import kaskad.office.Paragraph;
import kaskad.office.Table;
import kaskad.reading.plans.Found.DataDraft;
import kaskad.reading.plans.Found.GroupDraft;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/** Goes through the blocks of a document and tells what each table is by its headings and the lines before it. */
public final class PlanFinder {
    private static final Pattern INDICATORS = Pattern.compile("показател|индикатор");
    private static final Pattern NUMBER = Pattern.compile("^[-+]?\\d[\\d ]*([.,]\\d+)? ?%?$");

    private final List<PlanDraft> plans = new ArrayList<>();
    private final List<GroupDraft> groups = new ArrayList<>();
    private final List<DataDraft> data = new ArrayList<>();
    private final List<Line> allLines = new ArrayList<>();
    private List<Line> before = new ArrayList<>();
    private int paragraphs;
    private boolean afterPlan;

    private PlanFinder() {}

    public static Found find(OfficeDocument document) {
        PlanFinder finder = new PlanFinder();
        document.blocks().forEach(finder::block);
        finder.linesAfterPlan();
        finder.groups.addAll(Groups.ofLines(finder.allLines));
        return new Found(finder.plans, finder.groups, finder.data);
    }

    /** Whether words name a plan wherever they stand; another title is one only right over its table. */
    public static boolean isPlanTitle(String text) {
        return Caption.isPlanTitle(text);
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> lines(paragraph);
            case Table table -> table(table);
        }
    }

    private void lines(Paragraph paragraph) {
        List<Line> lines = Line.of(paragraph, ++paragraphs);
        before.addAll(lines);
        allLines.addAll(lines);
    }

    private void linesAfterPlan() {
        List<PlanDraft> told = PlanLines.in(before);
        if (!plans.isEmpty() && told.isEmpty()) {
            plans.getLast().indicators.addAll(IndicatorLines.in(before));
        }
        plans.addAll(told);
    }

    private void table(Table table) {
        Optional<Columns> found = ColumnFinder.find(table);
        Optional<Columns> named = found.filter(Columns::isPlan);
        if (named.isEmpty() && isLayout(table)) {
            layout(table);
            return;
        }
        plans.addAll(PlanLines.in(before.subList(0, Caption.start(before))));
        Caption caption = Caption.of(before);
        Optional<Columns> columns = named.or(() -> found.isPresent() ? Optional.empty() : unnamed(table, caption));
        Optional<Columns> any = columns.or(() -> found);
        Optional<GroupDraft> group = Groups.ofTable(table, before);
        if (group.isPresent()) {
            groups.add(group.get());
            afterPlan = false;
        } else if (calendar(table, caption)) {
            afterPlan = true;
        } else if (isIndicators(any, caption)) {
            indicators(table, any.orElseThrow(), caption);
        } else if (columns.isPresent() && isPlan(columns.get(), caption)) {
            plan(table, columns.get(), caption);
        } else if (continuesPlan(table, caption)) {
            PlanDraft plan = plans.getLast();
            openSection(plan, caption);
            new Rows(table, plan.columns.continued()).into(plan);
        } else {
            data(table);
        }
        before = new ArrayList<>();
    }

    /** Months with measures in their cells are a plan under the title of one, or after its first months. */
    private boolean calendar(Table table, Caption caption) {
        if (caption.title().isEmpty() && !afterPlan) {
            return false;
        }
        Optional<Calendar> calendar = Calendar.of(table);
        calendar.ifPresent(found -> {
            Columns columns = found.columns();
            boolean goesOn =
                    caption.title().isEmpty() && plans.getLast().columns.roles().equals(columns.roles());
            found.into(goesOn ? plans.getLast() : start(caption, columns));
        });
        return calendar.isPresent();
    }

    /** Without terms a table needs the title of a plan, or the plan that it goes on with. */
    private boolean isPlan(Columns columns, Caption caption) {
        return columns.has(Role.DEADLINE)
                || columns.has(Role.MONTH)
                || !caption.title().isEmpty()
                || afterPlan && plans.getLast().columns.roles().equals(columns.roles())
                || columns.headingRow() > 0;
    }

    /** A table under the title of a plan may lack headings. */
    private static Optional<Columns> unnamed(Table table, Caption caption) {
        return caption.title().isEmpty() ? Optional.empty() : ColumnFinder.byContents(table);
    }

    /** A table that only places other tables and paragraphs on the page. */
    private boolean isLayout(Table table) {
        boolean goesOn = afterPlan && plans.getLast().columns.roles().size() == table.width();
        return table.rows().size() == 1 && !goesOn
                || table.width() == 1 && table.rows().size() < 3
                || table.rows().stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> !cell.nested().isEmpty());
    }

    private void layout(Table table) {
        for (Cell cell : cells(table)) {
            lines(Paragraph.plain(cell.text()));
            cell.nested().forEach(this::table);
        }
    }

    private static List<Cell> cells(Table table) {
        return table.rows().stream().flatMap(List::stream).distinct().toList();
    }

    private boolean isIndicators(Optional<Columns> any, Caption caption) {
        if (any.isEmpty()) {
            return false;
        }
        int title = any.get().index(Role.TITLE).orElse(0);
        boolean byHeading =
                INDICATORS.matcher(Texts.low(any.get().headings().get(title))).find();
        if (any.get().has(Role.EXECUTORS)) {
            return byHeading && any.get().yearly();
        }
        boolean byCaption = INDICATORS.matcher(Texts.low(Caption.last(before))).find();
        return byCaption || byHeading && (!plans.isEmpty() || !caption.title().isEmpty());
    }

    private void indicators(Table table, Columns columns, Caption caption) {
        PlanDraft plan = plans.isEmpty() ? start(caption, columns) : plans.getLast();
        PlanDraft rows = new PlanDraft(caption, "", columns);
        new Rows(table, columns).into(rows);
        int result = columns.index(Role.RESULT).orElse(-1);
        rows.sections.stream()
                .flatMap(section -> section.rows.stream())
                .map(row -> result < 0
                        ? row
                        : row.withResultUnder(columns.headings().get(result)))
                .forEach(plan.indicators::add);
        afterPlan = false;
    }

    private void plan(Table table, Columns columns, Caption caption) {
        boolean goesOn = afterPlan
                && caption.title().isEmpty()
                && plans.getLast().columns.roles().size() == columns.roles().size();
        PlanDraft plan = goesOn ? plans.getLast() : start(titled(caption, table, columns), columns);
        plan.indicators.addAll(IndicatorLines.in(caption.under()));
        openSection(plan, caption);
        if (goesOn && caption.section().isEmpty()) {
            divide(plan);
        }
        openAboveHeadings(plan, table, columns);
        new Rows(table, columns).into(plan);
        afterPlan = true;
    }

    /** The title may stand in a merged row over the headings. */
    private static Caption titled(Caption caption, Table table, Columns columns) {
        return table.rows().stream()
                .limit(columns.headingRow())
                .filter(row -> row.stream().distinct().count() == 1)
                .map(row -> Texts.line(row.getFirst().text()))
                .filter(text -> caption.title().isEmpty() && Caption.isPlanTitle(text))
                .findFirst()
                .map(title -> new Caption(title, caption.section(), caption.lines(), caption.under(), caption.stamp()))
                .orElse(caption);
    }

    /** A merged row over the headings is the title again, or the first section. */
    private static void openAboveHeadings(PlanDraft plan, Table table, Columns columns) {
        for (int row = 0; row < columns.headingRow(); row++) {
            String text = table.rows().get(row).getFirst().text().strip();
            boolean merged = table.rows().get(row).stream().distinct().count() == 1;
            if (merged && !text.isEmpty() && !Caption.isPlanTitle(text)) {
                Rows.open(plan, text);
            }
        }
    }

    private static void openSection(PlanDraft plan, Caption caption) {
        if (!caption.section().isEmpty()) {
            Rows.open(plan, caption.section());
        }
    }

    /** A lone plain line between two tables with headings names a section, and so does the one over the first table. */
    private void divide(PlanDraft plan) {
        if (before.size() != 1) {
            return;
        }
        Caption.divider(before).ifPresent(title -> {
            boolean undivided = plan.sections.size() == 1
                    && plan.sections.getFirst().title().isEmpty();
            if (undivided) {
                Caption.divider(plan.caption.under()).ifPresent(plan::nameFirst);
            }
            plan.open(null, title);
        });
    }

    private PlanDraft start(Caption caption, Columns columns) {
        @Nullable String title = caption.title().isEmpty() ? Caption.last(before) : caption.title();
        PlanDraft plan = new PlanDraft(caption, title, columns);
        plans.add(plan);
        return plan;
    }

    private boolean continuesPlan(Table table, Caption caption) {
        return afterPlan
                && caption.title().isEmpty()
                && plans.getLast().columns.roles().size() == table.width()
                && ColumnRoles.fit(new Contents(table, 0), plans.getLast().columns);
    }

    private void data(Table table) {
        List<List<String>> rows = table.rows().stream()
                .map(row -> row.stream().map(cell -> cell.text().strip()).toList())
                .toList();
        long numbers = rows.stream()
                .skip(1)
                .flatMap(List::stream)
                .filter(text -> NUMBER.matcher(text).matches())
                .count();
        if (rows.size() > 2 && table.width() > 1 && numbers * 3 >= (long) (rows.size() - 1) * table.width()) {
            data.add(
                    new DataDraft(Caption.last(before), rows.getFirst(), rows.subList(1, rows.size()), table.number()));
        }
        afterPlan = false;
    }
}
