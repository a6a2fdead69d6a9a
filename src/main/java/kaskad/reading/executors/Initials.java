package kaskad.reading.executors;

import java.util.Arrays;
import java.util.Locale;

/** Finds the words whose first letters make the short name, from the last word back. */
final class Initials {
    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_SMALL_WORD = 3;
    private static final int LETTERS_A_WORD = 3;

    private Initials() {}

    static String expansion(String before, String name) {
        if (!name.matches(".*\\p{Lu}.*\\p{Lu}.*")) {
            return "";
        }
        String[] words = before.strip().split("\\s+");
        String letters = name.toLowerCase(Locale.ROOT);
        for (int length = 1; length <= Math.min(LONGEST_NAME, words.length); length++) {
            String[] tail = Arrays.copyOfRange(words, words.length - length, words.length);
            if (starts(tail[0], letters) && matches(tail, 0, letters)) {
                return String.join(" ", tail);
            }
        }
        return "";
    }

    private static boolean starts(String word, String letters) {
        return bare(word).startsWith(letters.substring(0, 1));
    }

    private static boolean matches(String[] words, int at, String letters) {
        if (at == words.length) {
            return letters.isEmpty();
        }
        String word = bare(words[at]);
        if (word.length() <= LONGEST_SMALL_WORD && matches(words, at + 1, letters)) {
            return true;
        }
        for (int taken = Math.min(LETTERS_A_WORD, letters.length()); taken > 0; taken--) {
            if (contains(word, letters.substring(0, taken)) && matches(words, at + 1, letters.substring(taken))) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String word, String letters) {
        int from = 0;
        for (char letter : letters.toCharArray()) {
            from = word.indexOf(letter, from) + 1;
            if (from == 0) {
                return false;
            }
        }
        return !word.isEmpty() && word.charAt(0) == letters.charAt(0);
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}-]", "");
    }
}
