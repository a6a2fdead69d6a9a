package kaskad.office.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the tables that rules draw: rules that touch belong to one table, whatever they are drawn with. */
final class Lattice {
    /** Tells the lines under and through words from the rules of tables: they begin and end with a word. */
    private static final class Underlines {
        private static final double END = 1.2;
        private static final double BELOW = 0.3;
        private static final double ABOVE = 0.5;
        private static final int STEP = 8;

        private Underlines() {}

        static List<Rule> without(List<Rule> rules, List<Word> words) {
            Map<Integer, List<Word>> levels = new HashMap<>();
            for (Word word : words) {
                levels.computeIfAbsent((int) (word.base() / STEP), key -> new ArrayList<>())
                        .add(word);
            }
            return rules.stream()
                    .filter(rule -> !rule.horizontal() || !underlines(rule, levels))
                    .toList();
        }

        private static boolean underlines(Rule rule, Map<Integer, List<Word>> levels) {
            boolean begins = false;
            boolean ends = false;
            int level = (int) (rule.at() / STEP);
            for (int i = level - 1; i <= level + 1; i++) {
                for (Word word : levels.getOrDefault(i, List.of())) {
                    double below = rule.at() - word.base();
                    if (below > -ABOVE * word.size() && below < BELOW * word.size()) {
                        begins |= Math.abs(rule.from() - word.left()) < END;
                        ends |= Math.abs(rule.to() - word.right()) < END + BELOW * word.size();
                    }
                }
            }
            return begins && ends;
        }
    }

    private static final double NEAR = 4;
    private static final double TOUCH = 3;
    private static final double SHORTEST = 4;
    private static final int MOST = 3_000;

    private Lattice() {}

    /** The tables of the page; rules that only stand side by side are the middle of a row longer than the page. */
    static List<Frame> frames(Page page) {
        List<Rule> drawn = Underlines.without(page.rules(), page.words());
        List<Rule> across = longest(merged(drawn, true));
        List<Rule> down = longest(merged(drawn, false));
        int[] groups = groups(across, down);
        Map<Integer, List<Rule>> tables = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            Rule rule = i < across.size() ? across.get(i) : down.get(i - across.size());
            tables.computeIfAbsent(root(groups, i), key -> new ArrayList<>()).add(rule);
        }
        tables.values().stream()
                .filter(rules -> rules.size() == 1 && !rules.getFirst().horizontal())
                .map(List::getFirst)
                .collect(Collectors.groupingBy(rule -> Math.round(rule.from() / NEAR), Collectors.toList()))
                .forEach((from, rules) -> tables.put(-1 - Math.toIntExact(from), rules));
        return tables.values().stream()
                .flatMap(rules -> Frame.of(rules).stream())
                .sorted(Comparator.comparingDouble(Frame::top).thenComparingDouble(Frame::left))
                .toList();
    }

    /** A drawing has countless rules; its longest ones still show the tables beside it. */
    private static List<Rule> longest(List<Rule> rules) {
        return rules.size() <= MOST
                ? rules
                : rules.stream()
                        .sorted(Comparator.comparingDouble(Rule::length).reversed())
                        .limit(MOST)
                        .toList();
    }

    /** Doubled rules are one, and so are the pieces of a broken or dashed one. */
    private static List<Rule> merged(List<Rule> drawn, boolean horizontal) {
        List<Rule> rules = drawn.stream()
                .filter(rule -> rule.horizontal() == horizontal)
                .sorted(Comparator.comparingDouble(Rule::at))
                .toList();
        List<Rule> merged = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= rules.size(); i++) {
            if (i == rules.size()
                    || rules.get(i).at() - rules.get(first).at() > NEAR
                    || rules.get(i).at() - rules.get(i - 1).at() > TOUCH) {
                join(rules.subList(first, i), merged);
                first = i;
            }
        }
        return merged;
    }

    private static void join(List<Rule> level, List<Rule> merged) {
        double at = level.stream().mapToDouble(Rule::at).average().orElse(0);
        List<Rule> byStart =
                level.stream().sorted(Comparator.comparingDouble(Rule::from)).toList();
        double from = Double.NaN;
        double to = Double.NaN;
        for (Rule rule : byStart) {
            if (Double.isNaN(from)) {
                from = rule.from();
                to = rule.to();
            } else if (rule.from() <= to + NEAR) {
                to = Math.max(to, rule.to());
            } else {
                keep(new Rule(rule.horizontal(), at, from, to), merged);
                from = rule.from();
                to = rule.to();
            }
        }
        keep(new Rule(level.getFirst().horizontal(), at, from, to), merged);
    }

    private static void keep(Rule rule, List<Rule> merged) {
        if (rule.length() >= SHORTEST) {
            merged.add(rule);
        }
    }

    private static int[] groups(List<Rule> across, List<Rule> down) {
        int[] groups = new int[across.size() + down.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = i;
        }
        for (int i = 0; i < across.size(); i++) {
            for (int j = 0; j < down.size(); j++) {
                if (meet(across.get(i), down.get(j))) {
                    groups[root(groups, i)] = root(groups, across.size() + j);
                }
            }
        }
        return groups;
    }

    private static boolean meet(Rule across, Rule down) {
        return down.at() >= across.from() - TOUCH
                && down.at() <= across.to() + TOUCH
                && across.at() >= down.from() - TOUCH
                && across.at() <= down.to() + TOUCH;
    }

    private static int root(int[] groups, int index) {
        int root = index;
        while (groups[root] != root) {
            groups[root] = groups[groups[root]];
            root = groups[root];
        }
        return root;
    }
}
