package kaskad.plans;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.documents.DeadlineColumns;
import kaskad.kernel.Ids;
import kaskad.plans.adoption.AdoptionMark;
import org.jspecify.annotations.Nullable;

/** A plan's parts as rows with the ids and positions that they get, keyed by column. */
final class PlanRows {
    private final Clock clock;
    final List<Map<String, @Nullable Object>> sections = new ArrayList<>();
    final List<Map<String, @Nullable Object>> measures = new ArrayList<>();
    final List<Map<String, @Nullable Object>> executors = new ArrayList<>();
    final List<Map<String, @Nullable Object>> targets = new ArrayList<>();
    final List<Map<String, @Nullable Object>> findings = new ArrayList<>();

    PlanRows(Clock clock, NewPlan plan) {
        this.clock = clock;
        plan.sections().forEach(this::add);
        plan.targets().forEach(this::add);
        plan.findings().forEach(this::add);
    }

    private void add(NewSection section) {
        Map<String, @Nullable Object> row = row(sections);
        row.put("number", section.number());
        row.put("title", section.title());
        section.measures().forEach(measure -> add(measure, row.get("id")));
    }

    private void add(NewMeasure measure, @Nullable Object section) {
        Map<String, @Nullable Object> row = row(measures);
        row.put("section_id", section);
        row.put("number", measure.number());
        row.put("title", measure.title());
        row.put("executors_raw", measure.executorsRaw());
        row.put("result", measure.result());
        row.put("living_id", measure.follows());
        row.put("adoption", AdoptionMark.of(measure.title()).word());
        DeadlineColumns.put(row, measure.deadline());
        executors.addAll(executors(clock, (UUID) row.get("id"), measure.executors()));
    }

    static List<Map<String, @Nullable Object>> executors(
            Clock clock, @Nullable UUID measure, List<NewExecutor> parties) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (NewExecutor party : parties) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("id", Ids.next(clock));
            row.put("measure_id", measure);
            row.put("position", rows.size() + 1);
            row.put("text", party.text());
            row.put("target", party.target().word());
            row.put("organisation_id", party.organisation());
            rows.add(row);
        }
        return rows;
    }

    private void add(NewTarget target) {
        Map<String, @Nullable Object> row = row(targets);
        row.put("number", target.number());
        row.put("title", target.title());
        row.put("deadline_raw", target.deadlineRaw());
        row.put("target_kind", target.kind());
        row.put("target_value", target.value());
        row.put("target_unit", target.unit());
        row.put("base_year", target.baseYear());
        row.put("due", target.due() == null ? null : target.due().toString());
    }

    private void add(NewFinding finding) {
        Map<String, @Nullable Object> row = row(findings);
        row.put("rule", finding.rule());
        row.put("severity", finding.severity().word());
        row.put("message", finding.message());
        row.put("advice", finding.advice());
        row.put("quote", finding.quote());
        row.put("field", finding.field() == null ? null : finding.field().word());
        row.put("together", finding.together());
        row.put("arguments", finding.arguments());
        Integer about = finding.measurePosition();
        row.put("measure_id", about == null ? null : measures.get(about - 1).get("id"));
    }

    private Map<String, @Nullable Object> row(List<Map<String, @Nullable Object>> rows) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", Ids.next(clock));
        rows.add(row);
        row.put("position", rows.size());
        return row;
    }
}
