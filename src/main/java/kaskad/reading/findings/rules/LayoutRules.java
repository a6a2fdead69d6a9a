package kaskad.reading.findings.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaskad.reading.At;
import kaskad.reading.Field;
import kaskad.reading.ReadBlock;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.text.Texts;

/** How a plan is laid out: its title, its headings, its sections. */
final class LayoutRules {
    static final List<Rule> ALL = List.of(
            Rule.note(Family.LAYOUT, "plan-without-title", LayoutRules::untitled),
            Rule.note(Family.LAYOUT, "column-heading-wrong", LayoutRules::wrongHeadings),
            Rule.note(Family.LAYOUT, "section-empty", LayoutRules::emptySections));

    private static final Pattern INDICATOR = Pattern.compile("^наименовани[ея] (целев\\p{L}+ )?(показател|индикатор)");

    private LayoutRules() {}

    private static List<Spot> untitled(Subject subject) {
        return subject.plans().stream()
                .filter(plan -> plan.title().isBlank())
                .flatMap(plan -> first(plan).map(at -> Spot.of(at, "")))
                .toList();
    }

    private static Stream<At> first(ReadPlan plan) {
        return plan.measures().findFirst().map(ReadMeasure::at).stream();
    }

    /** Measures under «Наименование показателя»: an indicator is a number, a measure is work. */
    private static List<Spot> wrongHeadings(Subject subject) {
        return subject.plans().stream()
                .filter(plan -> plan.columns().contains(Field.EXECUTORS.word()))
                .flatMap(LayoutRules::first)
                .flatMap(measure -> subject.blocks().stream()
                        .filter(block -> isAbove(block.at(), measure))
                        .flatMap(block -> block.cells().stream()
                                .filter(cell ->
                                        INDICATOR.matcher(Texts.low(cell)).find())
                                .map(cell -> spot(block, cell))))
                .toList();
    }

    private static Spot spot(ReadBlock block, String cell) {
        return Spot.of(block.at(), cell, Texts.line(cell)).mended(cell, "Наименование мероприятия");
    }

    private static boolean isAbove(At block, At measure) {
        return block.table() != null
                && block.table().equals(measure.table())
                && block.row() != null
                && measure.row() != null
                && block.row() < measure.row();
    }

    private static List<Spot> emptySections(Subject subject) {
        return subject.plans().stream()
                .flatMap(plan -> plan.sections().stream())
                .filter(section -> section.measures().isEmpty())
                .map(section -> Spot.of(place(subject, section.title()), section.title()))
                .toList();
    }

    private static @org.jspecify.annotations.Nullable At place(Subject subject, String title) {
        int at = title.isBlank() ? -1 : subject.text().indexOf(title);
        return at < 0 ? null : subject.source().at(at);
    }
}
