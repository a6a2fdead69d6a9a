package kaskad.reading.findings.rules;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaskad.reading.Field;
import kaskad.reading.Level;
import kaskad.reading.ReadExecutors;
import kaskad.reading.ReadMeasure;
import kaskad.reading.executors.Party;
import kaskad.reading.executors.PartyType;
import kaskad.reading.text.Texts;

/** Executors: missing, nobody in particular, only outside the hierarchy, named without a post. */
final class ExecutorRules {
    static final List<Rule> ALL = List.of(
            Rule.error(
                            Family.EXECUTORS,
                            "executor-missing",
                            subject -> cells(subject, cell -> DeadlineRules.isNothing(cell.raw())))
                    .inRuns(),
            Rule.warning(Family.EXECUTORS, "executor-everyone", subject -> cells(subject, ExecutorRules::isEveryone)),
            Rule.warning(
                            Family.EXECUTORS,
                            "executor-only-agreed",
                            subject -> cells(
                                    subject,
                                    cell -> !cell.parties().isEmpty()
                                            && cell.parties().stream().allMatch(Party::agreed)))
                    .together(),
            Rule.note(Family.EXECUTORS, "executor-person", subject -> cells(subject, ExecutorRules::onlyPersons))
                    .together(),
            Rule.note(Family.EXECUTORS, "executor-group-unled", ExecutorRules::unled)
                    .together(),
            Rule.warning(
                    Family.EXECUTORS,
                    "executor-column-missing",
                    subject -> DeadlineRules.lacking(subject, Field.EXECUTORS)));

    private static final Pattern EVERYONE = Pattern.compile(
            "все( (исполнители|ответственные|участники|службы|сотрудники|специалисты|коллектив))?|весь коллектив"
                    + "|коллектив( школы| учреждения)?|ответственные( лица| исполнители)?|исполнители");
    private static final Pattern CLASS = Pattern.compile(
            "(руководители |директора )?(все |всех )?(муниципальные |муниципальных )?"
                    + "(оо|ооу|оу|школы|школ|(обще)?образовательные (организации|учреждения)|(обще)?образовательных (организаций|учреждений))");

    private ExecutorRules() {}

    private static List<Spot> cells(Subject subject, Predicate<ReadExecutors> wrong) {
        return spots(subject.measures().stream(), wrong);
    }

    private static List<Spot> spots(Stream<ReadMeasure> measures, Predicate<ReadExecutors> wrong) {
        return measures.filter(measure -> measure.executors() != null && wrong.test(measure.executors()))
                .map(ExecutorRules::spot)
                .toList();
    }

    private static Spot spot(ReadMeasure measure) {
        String raw = measure.executors() == null ? "" : measure.executors().raw();
        return Spot.in(Field.EXECUTORS, measure.at(), DeadlineRules.isNothing(raw) ? measure.title() : raw);
    }

    private static boolean isEveryone(ReadExecutors cell) {
        return EVERYONE.matcher(Texts.key(cell.raw())).matches();
    }

    /** A surname goes, the post stays: only where nothing but surnames is written. */
    private static boolean onlyPersons(ReadExecutors cell) {
        return !cell.parties().isEmpty()
                && cell.parties().stream().allMatch(party -> party.type() == PartyType.PERSON && party.role() == null);
    }

    /** «Руководители ОО» and nobody who gathers what they report; a school's own plan has its head for that. */
    private static List<Spot> unled(Subject subject) {
        return subject.plans().stream()
                .filter(plan -> plan.level() != Level.SCHOOL)
                .flatMap(plan -> spots(plan.measures(), ExecutorRules::isClass).stream())
                .toList();
    }

    private static boolean isClass(ReadExecutors cell) {
        return cell.parties().size() == 1
                && CLASS.matcher(Texts.key(cell.parties().getFirst().text())).matches();
    }
}
