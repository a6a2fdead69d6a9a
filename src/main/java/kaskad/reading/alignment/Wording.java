package kaskad.reading.alignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import kaskad.reading.executors.Abbreviations;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A title as terms: stems of its words by Lucene's Russian analysis, and pairs of stems that stand side by side.
 * Abbreviations with one usual meaning are said in full, so that «ООВО» meets «образовательная организация высшего
 * образования».
 *
 * @param terms term → the words of the title that it stands for, in the order of the title
 */
record Wording(SequencedMap<String, String> terms) {
    private static final String PAIR = " ";
    private static final Analyzer RUSSIAN = new RussianAnalyzer();

    static Wording of(String title) {
        SequencedMap<String, String> terms = new LinkedHashMap<>();
        List<Stem> stems = SameThings.named(stems(spelledOut(title)));
        Stem before = null;
        for (Stem stem : stems) {
            terms.putIfAbsent(stem.text(), stem.word());
            if (before != null && before.position() + 1 == stem.position()) {
                terms.putIfAbsent(before.text() + PAIR + stem.text(), before.word() + PAIR + stem.word());
            }
            before = stem;
        }
        return new Wording(terms);
    }

    static boolean isPair(String term) {
        return term.contains(PAIR);
    }

    static Stream<String> wordsOfPair(String pair) {
        return Stream.of(pair.split(PAIR));
    }

    /** The stems of single words, as they are listed in the vocabulary of this package. */
    static List<String> words(String text) {
        return stems(text).stream().map(Stem::text).toList();
    }

    private static String spelledOut(String title) {
        StringBuilder text = new StringBuilder(title);
        for (Map.Entry<String, Integer> used :
                Abbreviations.used(List.of(title)).entrySet()) {
            List<String> meanings = Abbreviations.meanings(used.getKey());
            if (meanings.size() == 1) {
                text.append(". ").append(meanings.getFirst());
            }
        }
        return text.toString();
    }

    static List<Stem> stems(String text) {
        List<Stem> stems = new ArrayList<>();
        try (TokenStream stream = RUSSIAN.tokenStream("", text.replace('ё', 'е').replace('Ё', 'Е'))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            int position = 0;
            stream.reset();
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                stems.add(
                        new Stem(term.toString(), text.substring(offset.startOffset(), offset.endOffset()), position));
            }
            stream.end();
            return stems;
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory", e);
        }
    }

    /**
     * A word of a text.
     *
     * @param word as written
     * @param position place among all words of the text, small ones included
     */
    record Stem(String text, String word, int position) {}
}
