package kaskad.reading.findings.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.reading.Field;
import kaskad.reading.Level;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.ReadSection;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.Frequency;
import kaskad.reading.deadlines.Norm;
import kaskad.reading.deadlines.ReportDay;
import kaskad.reading.text.Texts;

/** A plan against the plan above it: what was dropped, what comes later, what says something else. */
final class CascadeRules {
    static final List<Rule> ALL = List.of(
            Rule.warning(Family.CASCADE, "cascade-deadline-later", against(CascadeRules::later)),
            Rule.note(Family.CASCADE, "cascade-section-dropped", against(CascadeRules::droppedSections)),
            Rule.warning(Family.CASCADE, "cascade-measure-dropped", against(CascadeRules::droppedMeasures))
                    .together(),
            Rule.note(Family.CASCADE, "cascade-measure-reworded", against(CascadeRules::reworded))
                    .together());

    private static final Pattern SCHOOLS = Pattern.compile(
            "(?<!\\p{L})(оо|ооу|оу|моо|моу|школ\\p{L}*|лице\\p{L}*|гимнази\\p{L}*|сош|(обще)?образовательн\\p{L}+ (организаци|учреждени)\\p{L}*)(?!\\p{L})");
    private static final Pattern MUNICIPALITIES = Pattern.compile(
            "(?<!\\p{L})(моуо|омсу|муниципал\\p{L}*|органы местного самоуправления|управлени\\p{L}+ образовани\\p{L}*)(?!\\p{L})");

    private CascadeRules() {}

    private static Function<Subject, List<Spot>> against(Function<Cascade, Stream<Spot>> check) {
        return subject ->
                Optional.ofNullable(subject.cascade()).stream().flatMap(check).toList();
    }

    private static Stream<Spot> later(Cascade cascade) {
        return cascade.pairs()
                .filter(pair -> isLater(pair.below().deadline(), pair.above().deadline()))
                .map(pair -> Spot.in(
                        Field.DEADLINE, pair.below().at(), raw(pair.below()), raw(pair.below()), raw(pair.above())));
    }

    private static String raw(ReadMeasure measure) {
        Deadline deadline = measure.deadline();
        return deadline == null ? "" : Texts.line(deadline.raw());
    }

    private static boolean isLater(
            @org.jspecify.annotations.Nullable Deadline below, @org.jspecify.annotations.Nullable Deadline above) {
        if (below == null || above == null) {
            return false;
        }
        Optional<LocalDate> end = DeadlineRules.end(below);
        Optional<MonthDay> day = yearly(below);
        return end.isPresent()
                ? DeadlineRules.end(above)
                        .filter(limit -> end.get().isAfter(limit))
                        .isPresent()
                : yearly(above)
                        .filter(limit -> day.isPresent() && day.get().isAfter(limit))
                        .isPresent();
    }

    /** The day of each year by which a yearly duty is due. */
    private static Optional<MonthDay> yearly(Deadline deadline) {
        return deadline.norm() instanceof Norm.Recurring norm
                        && norm.freq() == Frequency.YEARLY
                        && !norm.nextYear()
                        && norm.by() instanceof ReportDay.OfYear(MonthDay day)
                ? Optional.of(day)
                : Optional.empty();
    }

    private static Stream<Spot> droppedSections(Cascade cascade) {
        return sectionsDropped(cascade).stream().map(section -> Spot.of(null, section.title(), section.title()));
    }

    private static List<ReadSection> sectionsDropped(Cascade cascade) {
        Set<ReadMeasure> dropped = cascade.dropped();
        return cascade.parentSections()
                .filter(section ->
                        !section.title().isBlank() && section.measures().size() > 1)
                .filter(section -> dropped.containsAll(section.measures()))
                .filter(section -> section.measures().stream().anyMatch(measure -> isMeant(cascade, measure)))
                .toList();
    }

    /** Measures of a dropped section are not told again, nor those that the parent keeps for itself. */
    private static Stream<Spot> droppedMeasures(Cascade cascade) {
        Set<ReadMeasure> told = sectionsDropped(cascade).stream()
                .flatMap(section -> section.measures().stream())
                .collect(Collectors.toSet());
        return cascade.dropped().stream()
                .filter(measure -> !told.contains(measure) && isMeant(cascade, measure))
                .map(measure -> Spot.of(null, measure.title(), name(measure)));
    }

    private static String name(ReadMeasure measure) {
        String number = measure.number() == null ? "" : measure.number().strip();
        return number.isEmpty() ? "«" + measure.title() + "»" : number;
    }

    /** Whether the executors of the parent's measure include the level of the child. */
    private static boolean isMeant(Cascade cascade, ReadMeasure measure) {
        Level level = cascade.child().plans().stream()
                .map(ReadPlan::level)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        String executors =
                measure.executors() == null ? "" : Texts.low(measure.executors().raw());
        return executors.isBlank()
                || level == null
                || switch (level) {
                    case SCHOOL -> SCHOOLS.matcher(executors).find();
                    case MUNICIPALITY ->
                        MUNICIPALITIES.matcher(executors).find()
                                || SCHOOLS.matcher(executors).find();
                    case REGION, FEDERAL -> true;
                };
    }

    private static Stream<Spot> reworded(Cascade cascade) {
        return cascade.pairs()
                .filter(pair -> !Texts.key(pair.below().title())
                        .equals(Texts.key(pair.above().title())))
                .map(pair -> Spot.in(
                        Field.TITLE,
                        pair.below().at(),
                        pair.below().title(),
                        pair.above().title()));
    }
}
