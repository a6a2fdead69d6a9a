package kaskad.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordPairTest {
    @Test
    void takesWordsWithNothingButBlanksBetweenThem() {
        assertThat(WordPair.in("План работы, \tна на год"))
                .extracting(WordPair::words)
                .containsExactly("План работы", "на на", "на год");
        assertThat(WordPair.in("- слово")).isEmpty();
    }

    @Test
    void knowsDoubleWordsAndTheMarksAround() {
        WordPair pair = WordPair.in("5-Все все.").getFirst();
        assertThat(pair.isDouble()).isTrue();
        assertThat(pair.follows("-")).isTrue();
        assertThat(pair.precedes(".")).isTrue();
        assertThat(pair.precedes("-")).isFalse();
    }
}
