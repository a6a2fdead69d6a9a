package kaskad.reading.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaskad.reading.At;
import kaskad.reading.ReadAct;
import kaskad.reading.ReadClause;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.Severity;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.DeadlineKind;
import kaskad.reading.deadlines.Norm;
import kaskad.reading.deadlines.PartialDate;
import kaskad.reading.findings.Rule.Spot;

/** Deadlines: missing, not understood, before the act, outside the period of the plan. */
final class DeadlineRules {
    static final List<Rule> ALL = List.of(
            new Rule("deadline-missing", Severity.ERROR, subject -> measures(subject, Deadline::raw, String::isBlank)),
            new Rule("deadline-not-understood", Severity.WARNING, DeadlineRules::notUnderstood),
            new Rule("deadline-before-act", Severity.ERROR, DeadlineRules::beforeAct),
            new Rule("deadline-outside-period", Severity.WARNING, DeadlineRules::outsidePeriod),
            new Rule("deadline-column-missing", Severity.WARNING, subject -> lacking(subject, "deadline")),
            new Rule("executor-column-missing", Severity.WARNING, subject -> lacking(subject, "executors")),
            new Rule("clause-without-deadline", Severity.NOTE, DeadlineRules::clausesWithout));
    private static final Pattern NO_DUTY = Pattern.compile(
            "^(утвердить|признать|назначить|внести|опубликовать|контроль|создать|определить|считать|установить|настоящ)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DeadlineRules() {}

    /** A deadline with its place and what it belongs to. */
    private record Placed(Deadline deadline, At at, String title) {}

    private static List<Spot> measures(
            Subject subject, java.util.function.Function<Deadline, String> part, Predicate<String> wrong) {
        return placed(subject.measures())
                .filter(one -> wrong.test(part.apply(one.deadline)))
                .map(one -> Spot.of(one.at, one.title))
                .toList();
    }

    private static Stream<Placed> placed(List<ReadMeasure> measures) {
        return measures.stream()
                .flatMap(measure -> Stream.ofNullable(measure.deadline())
                        .map(deadline -> new Placed(deadline, measure.at(), measure.title())));
    }

    private static Stream<Placed> placed(Subject subject) {
        ReadAct act = subject.document().act();
        List<ReadClause> clauses = act == null ? List.of() : act.clauses();
        return Stream.concat(
                placed(subject.measures()),
                clauses.stream()
                        .flatMap(clause -> Stream.ofNullable(clause.deadline())
                                .map(deadline -> new Placed(deadline, clause.at(), clause.text()))));
    }

    private static List<Spot> notUnderstood(Subject subject) {
        return placed(subject)
                .filter(one -> one.deadline.kind() == DeadlineKind.UNSPECIFIED
                        && one.deadline.raw().chars().anyMatch(Character::isLetterOrDigit))
                .map(one -> Spot.of(one.at, one.deadline.raw(), one.title))
                .toList();
    }

    private static List<Spot> beforeAct(Subject subject) {
        ReadAct act = subject.document().act();
        LocalDate date = act == null ? null : act.date();
        if (date == null) {
            return List.of();
        }
        return placed(subject)
                .filter(one ->
                        end(one.deadline).filter(end -> end.isBefore(date)).isPresent())
                .map(one -> Spot.of(one.at, one.deadline.raw(), one.title, date.toString()))
                .toList();
    }

    private static List<Spot> outsidePeriod(Subject subject) {
        List<Spot> spots = new ArrayList<>();
        for (ReadPlan plan : subject.document().plans()) {
            placed(plan.measures().toList())
                    .filter(one -> end(one.deadline)
                            .filter(end -> isOutside(end, plan.period()))
                            .isPresent())
                    .forEach(one -> spots.add(Spot.of(one.at, one.deadline.raw(), one.title)));
        }
        return spots;
    }

    private static boolean isOutside(LocalDate day, ReadPlan.Span period) {
        LocalDate from = period.from();
        LocalDate until = period.until();
        return from != null && day.isBefore(from) || until != null && day.isAfter(until);
    }

    private static Optional<LocalDate> end(Deadline deadline) {
        return switch (deadline.norm()) {
            case Norm.Once(PartialDate.Full(LocalDate date), var time) -> Optional.of(date);
            case Norm.Range(var start, PartialDate.Full(LocalDate date)) -> Optional.of(date);
            default -> Optional.empty();
        };
    }

    private static List<Spot> lacking(Subject subject, String column) {
        return subject.document().plans().stream()
                .filter(plan -> !plan.columns().contains(column)
                        && plan.measures().findAny().isPresent())
                .map(plan ->
                        Spot.of(plan.measures().findFirst().map(ReadMeasure::at).orElse(null), plan.title()))
                .toList();
    }

    /** Duties of the last level that neither say nor inherit a deadline. */
    private static List<Spot> clausesWithout(Subject subject) {
        ReadAct act = subject.document().act();
        List<ReadClause> clauses = act == null ? List.of() : act.clauses();
        return clauses.stream()
                .filter(clause ->
                        clause.deadline() == null && !clause.text().strip().endsWith(":"))
                .filter(clause -> clauses.stream().anyMatch(other -> other.deadline() != null))
                .filter(clause -> clause.number() != null
                        && !NO_DUTY.matcher(clause.text()).find())
                .filter(clause -> !isApproved(clause, clauses))
                .map(clause ->
                        Spot.of(clause.at(), clause.number() + ". " + clause.text(), String.valueOf(clause.number())))
                .toList();
    }

    private static boolean isApproved(ReadClause clause, List<ReadClause> all) {
        String number = String.valueOf(clause.number());
        String parent = number.replaceAll("\\.?[^.]*$", "");
        return all.stream()
                .anyMatch(other -> parent.equals(other.number())
                        && NO_DUTY.matcher(other.text()).find());
    }
}
