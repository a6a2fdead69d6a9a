package kaskad.reading.words;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A light stemmer: names that differ by case only get the same stems. */
public final class Stem {
    private static final Pattern ENDING = Pattern.compile(
            "(ями|ами|еями|еям|еях|еев|еем|ею|ея|еи|иями|ого|его|ому|ему|ыми|ими|иях|иям|ией|ием|ых|их|ый|ий|ой|ей|ая|яя|ое|ее|ые|ие|ым|им|ом|ем|ам|ям|ах|ях|ов|ев|ую|юю|ию|ия|ии|ью|[аяоеиыуюьй])$");
    private static final int SHORTEST = 3;
    private static final Set<String> SMALL =
            Set.of("и", "в", "во", "по", "на", "с", "со", "для", "г", "им", "имени", "при");

    private Stem() {}

    /** The stems of all words and numbers, small words left out; initialisms stay whole. */
    public static List<String> all(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(Stem::of)
                .filter(word -> !SMALL.contains(word))
                .toList();
    }

    /** The word without its ending, in lower case. */
    public static String of(String word) {
        String key = Spelling.key(word);
        if (word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT)) || key.length() <= SHORTEST) {
            return key;
        }
        String stem = ENDING.matcher(key).replaceFirst("");
        return stem.length() < SHORTEST ? key : stem;
    }
}
