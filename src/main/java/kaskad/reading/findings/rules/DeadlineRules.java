package kaskad.reading.findings.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaskad.reading.At;
import kaskad.reading.Field;
import kaskad.reading.ReadAct;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.DeadlineKind;
import kaskad.reading.deadlines.Norm;
import kaskad.reading.deadlines.PartialDate;
import kaskad.reading.text.Texts;

/** Deadlines: missing, not understood, vague, before the act, outside the period of the plan, reversed. */
final class DeadlineRules {
    static final List<Rule> ALL = List.of(
            Rule.error(Family.DEADLINES, "deadline-missing", DeadlineRules::missing)
                    .inRuns(),
            Rule.warning(Family.DEADLINES, "deadline-not-understood", DeadlineRules::notUnderstood),
            Rule.note(Family.DEADLINES, "deadline-vague", DeadlineRules::vague).together(),
            Rule.error(Family.DEADLINES, "deadline-before-act", DeadlineRules::beforeAct),
            Rule.warning(Family.DEADLINES, "deadline-outside-period", DeadlineRules::outsidePeriod),
            Rule.error(Family.DEADLINES, "deadline-range-reversed", DeadlineRules::reversed),
            Rule.warning(Family.DEADLINES, "plan-without-period", DeadlineRules::withoutPeriod),
            Rule.warning(Family.DEADLINES, "deadline-column-missing", subject -> lacking(subject, Field.DEADLINE)));

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Pattern ELASTIC = Pattern.compile(
            "по мере (необходимост|возможност|поступлени)|при необходимости|в установленн\\S+ (срок|порядк)|своевременно|в рабочем порядке");

    private DeadlineRules() {}

    /** A deadline with its place and what it belongs to. */
    record Placed(Deadline deadline, At at, Field field, String title) {
        Spot spot(String... arguments) {
            return Spot.in(field, at, deadline.raw(), arguments);
        }
    }

    static Stream<Placed> measures(List<ReadMeasure> measures) {
        return measures.stream()
                .flatMap(measure -> Stream.ofNullable(measure.deadline())
                        .map(deadline -> new Placed(deadline, measure.at(), Field.DEADLINE, measure.title())));
    }

    static Stream<Placed> all(Subject subject) {
        return Stream.concat(
                measures(subject.measures()),
                subject.clauses().stream()
                        .flatMap(clause -> Stream.ofNullable(clause.deadline())
                                .map(deadline -> new Placed(deadline, clause.at(), Field.DEADLINE, clause.text()))));
    }

    /** An empty cell, or a dash in it; a ditto mark is something. */
    static boolean isNothing(String raw) {
        return raw.chars().allMatch(letter -> Character.isWhitespace(letter) || "-–—".indexOf(letter) >= 0);
    }

    private static List<Spot> missing(Subject subject) {
        return measures(subject.measures())
                .filter(one -> isNothing(one.deadline.raw()))
                .map(one -> Spot.in(Field.DEADLINE, one.at, one.title))
                .toList();
    }

    private static List<Spot> notUnderstood(Subject subject) {
        return all(subject)
                .filter(one -> one.deadline.kind() == DeadlineKind.UNSPECIFIED
                        && one.deadline.raw().chars().anyMatch(Character::isLetterOrDigit))
                .filter(one -> DateRules.impossible(one.deadline.raw()).isEmpty()
                        && !ELASTIC.matcher(Texts.low(one.deadline.raw())).find())
                .map(Placed::spot)
                .toList();
    }

    private static List<Spot> vague(Subject subject) {
        return all(subject)
                .filter(one -> one.deadline.kind() == DeadlineKind.CONDITIONAL
                        || one.deadline.kind() == DeadlineKind.UNSPECIFIED)
                .filter(one -> ELASTIC.matcher(Texts.low(one.deadline.raw())).find())
                .map(one -> one.spot(Texts.line(one.deadline.raw())))
                .toList();
    }

    private static List<Spot> beforeAct(Subject subject) {
        ReadAct act = subject.document().act();
        LocalDate date = act == null ? null : act.date();
        if (date == null) {
            return List.of();
        }
        return all(subject)
                .filter(one ->
                        end(one.deadline).filter(end -> end.isBefore(date)).isPresent())
                .map(one -> one.spot(Texts.line(one.deadline.raw()), date.format(DAY)))
                .toList();
    }

    private static List<Spot> outsidePeriod(Subject subject) {
        List<Spot> spots = new ArrayList<>();
        for (ReadPlan plan : subject.plans()) {
            measures(plan.measures().toList())
                    .filter(one -> DateRules.wrongYear(one.deadline.raw()).isEmpty())
                    .filter(one -> end(one.deadline)
                            .filter(end -> isOutside(end, plan.period()))
                            .isPresent())
                    .forEach(one -> spots.add(one.spot(period(plan.period()))));
        }
        return spots;
    }

    private static String period(ReadPlan.Span period) {
        return day(period.from()) + "–" + day(period.until());
    }

    private static String day(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "…" : day.format(DAY);
    }

    private static boolean isOutside(LocalDate day, ReadPlan.Span period) {
        LocalDate from = period.from();
        LocalDate until = period.until();
        return from != null && day.isBefore(from) || until != null && day.isAfter(until);
    }

    static Optional<LocalDate> end(Deadline deadline) {
        return switch (deadline.norm()) {
            case Norm.Once(PartialDate.Full(LocalDate date), var time) -> Optional.of(date);
            case Norm.Range(var start, PartialDate.Full(LocalDate date)) -> Optional.of(date);
            default -> Optional.empty();
        };
    }

    private static List<Spot> reversed(Subject subject) {
        return all(subject)
                .filter(one -> one.deadline.norm()
                                instanceof Norm.Range(PartialDate.Full(LocalDate from), PartialDate.Full(LocalDate to))
                        && to.isBefore(from))
                .map(Placed::spot)
                .toList();
    }

    /** A plan whose months lie in no year: no control date follows from them. */
    private static List<Spot> withoutPeriod(Subject subject) {
        return subject.plans().stream()
                .filter(plan -> plan.period().from() == null && plan.period().until() == null)
                .filter(plan -> measures(plan.measures().toList())
                        .anyMatch(one -> one.deadline.norm() instanceof Norm.Once(PartialDate.Yearless day, var time)))
                .map(plan ->
                        Spot.of(plan.measures().findFirst().map(ReadMeasure::at).orElse(null), plan.title()))
                .toList();
    }

    static List<Spot> lacking(Subject subject, Field column) {
        return subject.plans().stream()
                .filter(plan -> !plan.columns().contains(column.word())
                        && plan.measures().findAny().isPresent())
                .map(plan ->
                        Spot.of(plan.measures().findFirst().map(ReadMeasure::at).orElse(null), plan.title()))
                .toList();
    }
}
