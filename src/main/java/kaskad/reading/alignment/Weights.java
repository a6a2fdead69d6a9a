package kaskad.reading.alignment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each term of a title says: the rarer it is in both plans, the more (inverse document frequency). Words of
 * handing down weigh a quarter, a pair of words weighs half because its words count already, and what is done stands in
 * front, so the first two words that are not of handing down weigh three times.
 */
final class Weights {
    private static final Set<String> HANDING_DOWN = Vocabulary.lines("handing-down.txt").stream()
            .flatMap(line -> Wording.words(line).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final double HANDED = 0.25;
    private static final double PAIR = 0.5;
    private static final double LEADING = 3;
    private static final int LEADING_WORDS = 2;

    /** So that in plans of a few rows a word that two of them share is not yet a common one. */
    private static final int SMOOTHING = 20;

    private final Map<String, Integer> frequency = new HashMap<>();
    private final int titles;

    Weights(List<Wording> wordings) {
        titles = wordings.size();
        wordings.forEach(wording -> wording.terms().keySet().forEach(term -> frequency.merge(term, 1, Integer::sum)));
    }

    /** Term → weight, in the order of the title. */
    SequencedMap<String, Double> of(Wording wording) {
        SequencedMap<String, Double> weights = new LinkedHashMap<>();
        int words = 0;
        for (String term : wording.terms().keySet()) {
            if (!Wording.isPair(term) && !HANDING_DOWN.contains(term)) {
                words++;
            }
            weights.put(term, rarity(term) * kind(term) * (words <= LEADING_WORDS ? LEADING : 1));
        }
        return weights;
    }

    private double rarity(String term) {
        return Math.log(1 + (double) (titles + SMOOTHING) / (frequency.getOrDefault(term, 1) + 1));
    }

    private static double kind(String term) {
        if (!Wording.isPair(term)) {
            return HANDING_DOWN.contains(term) ? HANDED : 1;
        }
        boolean handing = Wording.wordsOfPair(term).allMatch(HANDING_DOWN::contains);
        return handing ? PAIR * HANDED : PAIR;
    }
}
