package kaskad.reading.findings.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kaskad.reading.ReadClause;

/** Points of an order that nobody can be asked about: without an addressee, without a deadline, two duties in one. */
final class ClauseRules {
    static final List<Rule> ALL = List.of(
            Rule.note(Family.ACTS, "clause-without-deadline", ClauseRules::withoutDeadline)
                    .together(),
            Rule.note(Family.ACTS, "clause-without-addressee", ClauseRules::withoutAddressee),
            Rule.note(Family.ACTS, "clause-two-duties", ClauseRules::twoDuties));

    private static final Pattern NO_DUTY = Pattern.compile(
            "^(утвердить|признать|назначить|внести|опубликовать|разместить|контроль|создать|определить|считать|установить|настоящ|приказ вступает|распоряжение вступает|постановление вступает)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ClauseRules() {}

    /** Duties of the last level that neither say nor inherit a deadline. */
    private static List<Spot> withoutDeadline(Subject subject) {
        List<ReadClause> clauses = subject.clauses();
        if (clauses.stream().allMatch(clause -> clause.deadline() == null)) {
            return List.of();
        }
        Map<String, ReadClause> byNumber = byNumber(clauses);
        return clauses.stream()
                .filter(clause ->
                        clause.deadline() == null && !clause.text().strip().endsWith(":"))
                .filter(clause -> clause.number() != null && !decides(clause) && !isDecided(clause, byNumber))
                .map(clause -> spot(clause, ClauseNumberRules.number(clause)))
                .toList();
    }

    /** A dated duty where other points name their addressees and this one neither names nor inherits any. */
    private static List<Spot> withoutAddressee(Subject subject) {
        List<ReadClause> clauses = subject.clauses();
        if (clauses.stream().noneMatch(ClauseRules::isNamed)) {
            return List.of();
        }
        Map<String, ReadClause> byNumber = byNumber(clauses);
        return clauses.stream()
                .filter(clause -> clause.deadline() != null && clause.number() != null && !decides(clause))
                .filter(clause -> !isAddressed(clause, byNumber))
                .map(clause -> spot(clause, ClauseNumberRules.number(clause)))
                .toList();
    }

    /** A point that was read as two: one number, two duties. */
    private static List<Spot> twoDuties(Subject subject) {
        List<Spot> spots = new ArrayList<>();
        ReadClause before = null;
        for (ReadClause clause : subject.clauses()) {
            boolean same = before != null
                    && clause.number() != null
                    && clause.number().equals(before.number())
                    && clause.at().equals(before.at());
            if (same) {
                spots.add(spot(clause, ClauseNumberRules.number(clause)));
            }
            before = clause;
        }
        return spots;
    }

    private static boolean isNamed(ReadClause clause) {
        return clause.addressees() != null && !clause.addressees().raw().isBlank();
    }

    private static boolean isAddressed(ReadClause clause, Map<String, ReadClause> byNumber) {
        ReadClause next = clause;
        while (next != null) {
            if (isNamed(next) || next != clause && next.text().strip().endsWith(":")) {
                return true;
            }
            next = byNumber.get(ClauseNumberRules.parent(ClauseNumberRules.number(next)));
        }
        return false;
    }

    private static boolean decides(ReadClause clause) {
        return NO_DUTY.matcher(clause.text().strip()).find();
    }

    private static boolean isDecided(ReadClause clause, Map<String, ReadClause> byNumber) {
        ReadClause parent = byNumber.get(ClauseNumberRules.parent(ClauseNumberRules.number(clause)));
        return parent != null && decides(parent);
    }

    private static Map<String, ReadClause> byNumber(List<ReadClause> clauses) {
        Map<String, ReadClause> byNumber = new HashMap<>();
        clauses.forEach(clause -> byNumber.putIfAbsent(ClauseNumberRules.number(clause), clause));
        byNumber.remove("");
        return byNumber;
    }

    private static Spot spot(ReadClause clause, String... arguments) {
        return Spot.of(clause.at(), ClauseNumberRules.number(clause) + ". " + clause.text(), arguments);
    }
}
