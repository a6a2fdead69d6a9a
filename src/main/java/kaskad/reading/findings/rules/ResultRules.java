package kaskad.reading.findings.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaskad.reading.Field;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.ReadResult;
import kaskad.reading.Threshold;
import kaskad.reading.text.Texts;

/** Expected results: empty, impossible to verify, the title again, more than all. */
final class ResultRules {
    static final List<Rule> ALL = List.of(
            Rule.warning(Family.RESULTS, "result-column-empty", ResultRules::emptyColumns),
            Rule.note(Family.RESULTS, "result-missing", ResultRules::missing).inRuns(),
            Rule.note(Family.RESULTS, "result-unverifiable", ResultRules::unverifiable)
                    .together(),
            Rule.note(Family.RESULTS, "result-repeats-title", ResultRules::repeatsTitle)
                    .together(),
            Rule.error(Family.RESULTS, "percent-over-hundred", ResultRules::overHundred));

    /** A change that nobody can count: «повышение качества», «улучшены условия». */
    private static final Pattern PROCESS = Pattern.compile(
            "^(повышен|улучшен|совершенствован|усовершенствован|развити|рост|увеличен|снижен|расширен|активизац|укреплен|оптимизац)\\p{L}*"
                    + "(?!\\p{L})(?! (плана|программы|положения))");

    private static final Pattern GROWTH =
            Pattern.compile("увелич|рост|прирост|вырос|превы|выполнен|по сравнению|к уровню|от плана");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ResultRules() {}

    private static List<Spot> emptyColumns(Subject subject) {
        return subject.plans().stream()
                .filter(ResultRules::hasEmptyColumn)
                .map(plan ->
                        Spot.of(plan.measures().findFirst().map(ReadMeasure::at).orElse(null), plan.title()))
                .toList();
    }

    private static boolean hasEmptyColumn(ReadPlan plan) {
        return plan.columns().contains(Field.RESULT.word())
                && plan.measures().findAny().isPresent()
                && plan.measures().allMatch(ResultRules::lacksResult);
    }

    private static boolean lacksResult(ReadMeasure measure) {
        var result = measure.result();
        return result != null && result.raw().isBlank();
    }

    private static List<Spot> missing(Subject subject) {
        return subject.plans().stream()
                .filter(plan -> !hasEmptyColumn(plan))
                .flatMap(ReadPlan::measures)
                .filter(ResultRules::lacksResult)
                .map(measure -> Spot.in(Field.RESULT, measure.at(), measure.title()))
                .toList();
    }

    private static List<Spot> unverifiable(Subject subject) {
        return results(subject.measures().stream(), ResultRules::isProcess).toList();
    }

    private static Stream<Spot> results(Stream<ReadMeasure> measures, Predicate<String> wrong) {
        return measures.flatMap(measure -> Stream.ofNullable(measure.result())
                .filter(result -> wrong.test(result.raw()))
                .map(result -> Spot.in(Field.RESULT, measure.at(), result.raw())));
    }

    private static boolean isProcess(String raw) {
        return raw.chars().noneMatch(Character::isDigit)
                && PROCESS.matcher(Texts.low(raw)).find();
    }

    private static List<Spot> repeatsTitle(Subject subject) {
        return subject.measures().stream()
                .flatMap(measure -> results(
                        Stream.of(measure),
                        raw -> !raw.isBlank() && Texts.key(raw).equals(Texts.key(measure.title()))))
                .toList();
    }

    private static List<Spot> overHundred(Subject subject) {
        return Stream.concat(
                        subject.measures().stream().flatMap(ResultRules::overHundred),
                        subject.indicators().stream()
                                .filter(one -> one.target().unit() == Threshold.Unit.PERCENT
                                        && exceeds(one.target().value(), one.title()))
                                .map(one -> Spot.in(
                                        Field.TITLE,
                                        one.at(),
                                        one.title(),
                                        String.valueOf(one.target().value()))))
                .toList();
    }

    private static Stream<Spot> overHundred(ReadMeasure measure) {
        ReadResult result = measure.result();
        return result == null
                ? Stream.empty()
                : result.thresholds().stream()
                        .filter(one -> one.unit() == Threshold.Unit.PERCENT && exceeds(one.value(), result.raw()))
                        .map(one -> Spot.in(
                                Field.RESULT,
                                measure.at(),
                                result.raw(),
                                one.value().toPlainString()));
    }

    private static boolean exceeds(@org.jspecify.annotations.Nullable BigDecimal value, String words) {
        return value != null
                && value.compareTo(HUNDRED) > 0
                && !GROWTH.matcher(Texts.low(words)).find();
    }
}
