package kaskad.reading.meaning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaskad.reading.ReadAct;
import kaskad.reading.ReadCell;
import kaskad.reading.ReadExecutors;
import kaskad.reading.ReadIndicator;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.ReadResult;
import kaskad.reading.ReadSection;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import kaskad.reading.executors.ExecutorReader;
import kaskad.reading.plans.PlanDraft;
import kaskad.reading.plans.PlanDraft.Extra;
import kaskad.reading.plans.PlanDraft.RowDraft;
import kaskad.reading.plans.PlanDraft.SectionDraft;
import kaskad.reading.plans.Role;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a plan in the light of its period, its title and the order that approves it. */
public final class PlanMeaning {
    private final DeadlineContext context;
    private final Map<String, Deadline> deadlines = new HashMap<>();
    private final Map<String, ReadExecutors> executors = new HashMap<>();

    private PlanMeaning(DeadlineContext context) {
        this.context = context;
    }

    public static ReadPlan of(PlanDraft draft, @Nullable ReadAct act) {
        ReadPlan.Span period = Periods.of(draft.title());
        LocalDate date = act == null ? Periods.actDate(draft.lines()) : act.date();
        PlanMeaning meaning = new PlanMeaning(Periods.context(draft.title(), period, date));
        return new ReadPlan(
                act == null || draft.marked() ? draft.stamp() : List.of(),
                draft.title(),
                Levels.of(draft, act),
                period,
                draft.columns().stream().map(Role::word).toList(),
                draft.headings(),
                draft.sections().stream().map(meaning::section).toList(),
                draft.indicators().stream().map(meaning::indicator).toList());
    }

    /** Reads rows that come into a plan later, in the light of its title and period. */
    public static PlanMeaning within(ReadPlan plan) {
        return new PlanMeaning(Periods.context(plan.title(), plan.period(), null));
    }

    private ReadSection section(SectionDraft draft) {
        List<ReadMeasure> measures = draft.rows().stream().map(this::measure).toList();
        return new ReadSection(draft.number(), draft.title(), measures);
    }

    public ReadMeasure measure(RowDraft row) {
        String result = row.result();
        return new ReadMeasure(
                row.number(),
                row.title(),
                deadline(row.deadline()),
                executors(row.executors()),
                result == null ? null : result(result),
                more(row.more()),
                row.at());
    }

    /** What a wording of a result promises. */
    public static ReadResult result(String wording) {
        return new ReadResult(wording, Thresholds.of(wording));
    }

    private ReadIndicator indicator(RowDraft row) {
        Deadline deadline = deadline(row.deadline());
        return new ReadIndicator(
                row.number(), row.title(), deadline, Targets.of(row, deadline), more(row.more()), row.at());
    }

    private static List<ReadCell> more(List<Extra> cells) {
        return cells.stream()
                .map(cell -> new ReadCell(cell.heading(), cell.text()))
                .toList();
    }

    /** The same wordings fill a plan from top to bottom; each is read once. */
    private @Nullable Deadline deadline(@Nullable String raw) {
        return raw == null ? null : deadlines.computeIfAbsent(raw, any -> DeadlineReader.read(any, context));
    }

    private @Nullable ReadExecutors executors(@Nullable String raw) {
        return raw == null
                ? null
                : executors.computeIfAbsent(raw, any -> new ReadExecutors(any, ExecutorReader.read(any)));
    }
}
