package kaskad.reading.findings.rules;

import java.util.List;
import java.util.function.Function;
import kaskad.reading.Severity;

/**
 * One thing to look for. Its texts stand in the messages under {@code reading.finding.<name>}: the sentence itself,
 * {@code .advice}, {@code .why} and, where places are told together, {@code .many}; its examples in {@code examples.txt}.
 *
 * @param name stable, in kebab-case
 * @param mechanical its changes are spelling and need nobody's judgement
 * @param check all places where the rule is broken
 */
public record Rule(
        String name,
        Family family,
        Severity severity,
        Telling telling,
        boolean mechanical,
        Function<Subject, List<Spot>> check) {

    /** How places are told: each by itself, three and more neighbouring rows at once, or all of a document at once. */
    public enum Telling {
        EACH,
        RUNS,
        TOGETHER
    }

    static Rule error(Family family, String name, Function<Subject, List<Spot>> check) {
        return new Rule(name, family, Severity.ERROR, Telling.EACH, false, check);
    }

    static Rule warning(Family family, String name, Function<Subject, List<Spot>> check) {
        return new Rule(name, family, Severity.WARNING, Telling.EACH, false, check);
    }

    static Rule note(Family family, String name, Function<Subject, List<Spot>> check) {
        return new Rule(name, family, Severity.NOTE, Telling.EACH, false, check);
    }

    Rule inRuns() {
        return new Rule(name, family, severity, Telling.RUNS, mechanical, check);
    }

    Rule together() {
        return new Rule(name, family, severity, Telling.TOGETHER, mechanical, check);
    }

    Rule byRote() {
        return new Rule(name, family, severity, telling, true, check);
    }
}
