package kaskad.office.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the lines under and through words from the rules of tables: they begin and end with a word. */
final class Underlines {
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
