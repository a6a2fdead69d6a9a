package kaskad.reading.findings.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kaskad.reading.Field;
import kaskad.reading.ReadClause;

/** Numbers of the points of an order: repeated, inside a foreign point, skipped. */
final class ClauseNumberRules {
    static final List<Rule> ALL = List.of(
            Rule.error(Family.NUMBERING, "clause-number-repeated", ClauseNumberRules::repeated),
            Rule.error(Family.NUMBERING, "clause-misplaced", ClauseNumberRules::misplaced)
                    .inRuns(),
            Rule.note(Family.NUMBERING, "clause-number-skipped", ClauseNumberRules::skipped));

    private ClauseNumberRules() {}

    /** Under a repeated point its sub-points repeat by themselves: only the point is told; two duties of one are none. */
    private static List<Spot> repeated(Subject subject) {
        List<Spot> spots = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> told = new HashSet<>();
        ReadClause before = null;
        for (ReadClause clause : subject.clauses()) {
            String number = number(clause);
            boolean again = before != null
                    && number.equals(number(before))
                    && clause.at().equals(before.at());
            if (!number.isEmpty() && !again && !seen.add(number) && !told.contains(parent(number))) {
                told.add(number);
                spots.add(spot(clause, number));
            }
            before = clause;
        }
        return spots;
    }

    /** «3» that contains «2.2». */
    private static List<Spot> misplaced(Subject subject) {
        List<Spot> spots = new ArrayList<>();
        String open = "";
        String last = "";
        for (ReadClause clause : subject.clauses()) {
            String number = number(clause);
            if (number.matches("\\d+")) {
                open = number;
            } else if (number.matches("\\d+\\..*") && !open.isEmpty() && !number.startsWith(open + ".")) {
                number = next(last.startsWith(open + ".") ? last : open + ".0");
                spots.add(spot(clause, number(clause), open).mended(number(clause), number));
            }
            last = number;
        }
        return spots;
    }

    /** A gap between neighbours of one depth under one point. */
    private static List<Spot> skipped(Subject subject) {
        List<Spot> spots = new ArrayList<>();
        List<Spot> foreign = misplaced(subject);
        List<ReadClause> numbered = subject.clauses().stream()
                .filter(clause -> number(clause).matches("\\d{1,3}(\\.\\d{1,3})*"))
                .filter(clause -> foreign.stream().noneMatch(spot -> clause.at().equals(spot.at())))
                .toList();
        Set<String> all = new HashSet<>();
        String top = "";
        for (ReadClause clause : numbered) {
            String number = number(clause);
            String wanted = all.isEmpty() ? number : before(number);
            boolean first = !wanted.endsWith(".0") && !wanted.equals("0");
            if (first
                    && !all.isEmpty()
                    && !all.contains(wanted)
                    && (parent(number).isEmpty() || all.contains(parent(number)))) {
                spots.add(spot(clause, number, parent(number).isEmpty() ? top : lastUnder(all, number)));
            }
            all.add(number);
            top = parent(number).isEmpty() ? number : top;
        }
        return spots;
    }

    private static String lastUnder(Set<String> all, String number) {
        String stem = parent(number) + ".";
        return all.stream()
                .filter(other -> other.startsWith(stem)
                        && !other.substring(stem.length()).contains("."))
                .max(java.util.Comparator.comparingInt(other -> Integer.parseInt(other.substring(stem.length()))))
                .orElse(parent(number));
    }

    private static Spot spot(ReadClause clause, String... arguments) {
        return Spot.in(Field.NUMBER, clause.at(), number(clause) + ". " + clause.text(), arguments);
    }

    static String number(ReadClause clause) {
        return clause.number() == null ? "" : clause.number();
    }

    static String parent(String number) {
        return number.substring(0, Math.max(0, number.lastIndexOf('.')));
    }

    private static String before(String number) {
        return step(number, -1);
    }

    private static String next(String number) {
        return step(number, 1);
    }

    private static String step(String number, int by) {
        int dot = number.lastIndexOf('.') + 1;
        String tail = number.substring(dot);
        return tail.matches("\\d{1,6}") ? number.substring(0, dot) + (Integer.parseInt(tail) + by) : number;
    }
}
