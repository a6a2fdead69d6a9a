package kaskad.reading.alignment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How like two weighted titles are, from 0 to 1: half the cosine, half the share of the one that says less which the
 * other says too, since a plan below shortens what it carries out.
 */
final class Likeness {
    private static final int WORDS_NAMED = 5;

    private Likeness() {}

    static double of(Map<String, Double> one, Map<String, Double> other) {
        double product = 0;
        double sharedOfOne = 0;
        double sharedOfOther = 0;
        for (Map.Entry<String, Double> term : one.entrySet()) {
            Double weight = other.get(term.getKey());
            if (weight != null) {
                product += term.getValue() * weight;
                sharedOfOne += term.getValue();
                sharedOfOther += weight;
            }
        }
        if (product == 0) {
            return 0;
        }
        double cosine = product / (length(one) * length(other));
        double share = Math.max(sharedOfOne / sum(one), sharedOfOther / sum(other));
        return (cosine + share) / 2;
    }

    /** The words of the child that speak most for the pair, as written, in their order. */
    static List<String> words(Wording child, Map<String, Double> weights, Map<String, Double> parent) {
        List<String> strongest = weights.entrySet().stream()
                .filter(term -> !Wording.isPair(term.getKey()) && parent.containsKey(term.getKey()))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(WORDS_NAMED)
                .map(Map.Entry::getKey)
                .toList();
        return child.terms().entrySet().stream()
                .filter(term -> strongest.contains(term.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    private static double length(Map<String, Double> weights) {
        return Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    }

    private static double sum(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
