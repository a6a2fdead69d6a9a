package kaskad.intake.editions;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kaskad.office.Format;
import kaskad.plans.MeasureRow;
import kaskad.plans.NewFinding;
import kaskad.plans.PlanQueries.FindingRow;
import kaskad.reading.At;
import kaskad.reading.Field;
import kaskad.reading.Finding;
import kaskad.reading.Place;
import kaskad.reading.ReadDocument;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.ReadSection;
import kaskad.reading.Severity;
import kaskad.reading.amendments.Difference;
import kaskad.reading.amendments.Edition;
import kaskad.reading.findings.FindingTexts;
import kaskad.reading.findings.Findings;
import org.jspecify.annotations.Nullable;

/** The findings of an edition: those of the old one on cells that did not change, and the errors of those that did. */
final class EditionFindings {
    private final Edition edition;
    private final Map<UUID, Integer> positions = new HashMap<>();
    private final Map<Integer, Set<Field>> changed = new HashMap<>();

    EditionFindings(List<MeasureRow> rows, Edition edition) {
        this.edition = edition;
        edition.origins()
                .forEach((fresh, old) -> positions.put(rows.get(old - 1).id(), fresh));
        edition.differences().forEach(this::mark);
    }

    private void mark(Difference difference) {
        Integer row = difference.newRow();
        if (row != null) {
            changed.computeIfAbsent(row, any -> EnumSet.noneOf(Field.class)).addAll(fields(difference.kind()));
        }
    }

    private static Set<Field> fields(Difference.Kind kind) {
        return switch (kind) {
            case ADDED -> EnumSet.allOf(Field.class);
            case RENUMBERED -> EnumSet.of(Field.NUMBER);
            case REWORDED -> EnumSet.of(Field.TITLE);
            case DEADLINE -> EnumSet.of(Field.DEADLINE);
            case EXECUTORS -> EnumSet.of(Field.EXECUTORS);
            case RESULT -> EnumSet.of(Field.RESULT);
            case PLAN_TITLE, SECTION, REMOVED, INDICATOR -> EnumSet.noneOf(Field.class);
        };
    }

    List<NewFinding> of(List<FindingRow> old) {
        List<NewFinding> findings = new ArrayList<>();
        old.forEach(row -> kept(row).forEach(findings::add));
        Findings.of(document(), List.of()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .flatMap(this::fresh)
                .forEach(findings::add);
        return findings;
    }

    private Stream<NewFinding> kept(FindingRow row) {
        NewFinding finding = row.finding();
        if (row.measure() == null) {
            return Stream.of(finding);
        }
        Integer position = positions.get(row.measure());
        return position == null || isChanged(position, finding.field())
                ? Stream.empty()
                : Stream.of(at(position, finding));
    }

    /** A finding about no cell in particular goes with any change of its row. */
    private boolean isChanged(int position, @Nullable Field field) {
        Set<Field> fields = changed.getOrDefault(position, Set.of());
        return field == null ? !fields.isEmpty() : fields.contains(field);
    }

    private static NewFinding at(int position, NewFinding finding) {
        return new NewFinding(
                finding.rule(),
                finding.severity(),
                finding.message(),
                finding.advice(),
                finding.quote(),
                position,
                finding.field(),
                finding.together(),
                finding.arguments());
    }

    /** The edition as a document of its own, each measure in the row of its number. */
    private ReadDocument document() {
        ReadPlan plan = edition.plan();
        List<ReadSection> sections = new ArrayList<>();
        int row = 0;
        for (ReadSection section : plan.sections()) {
            List<ReadMeasure> measures = new ArrayList<>();
            for (ReadMeasure one : section.measures()) {
                measures.add(new ReadMeasure(
                        one.number(),
                        one.title(),
                        one.deadline(),
                        one.executors(),
                        one.result(),
                        one.more(),
                        At.row(1, ++row)));
            }
            sections.add(new ReadSection(section.number(), section.title(), measures));
        }
        ReadPlan placed = new ReadPlan(
                plan.stamp(),
                plan.title(),
                plan.level(),
                plan.period(),
                plan.columns(),
                plan.headings(),
                sections,
                plan.indicators());
        return new ReadDocument("", Format.TXT, null, List.of(placed), List.of(), List.of(), List.of());
    }

    private Stream<NewFinding> fresh(Finding finding) {
        return finding.each().flatMap(place -> fresh(finding, place));
    }

    private Stream<NewFinding> fresh(Finding finding, Place place) {
        At at = place.at();
        Integer row = at == null || at.table() == null ? null : at.row();
        if (row == null || !isChanged(row, place.field())) {
            return Stream.empty();
        }
        return Stream.of(new NewFinding(
                finding.rule(),
                NewFinding.Severity.of(finding.severity().word()),
                FindingTexts.message(finding.rule(), false, place.arguments(), Locale.ROOT)
                        .orElse(finding.message()),
                finding.advice(),
                place.quote().isBlank() ? null : place.quote(),
                row,
                place.field(),
                false,
                place.arguments()));
    }
}
