package kaskad.reading.deadlines.wording;

/** Slips of the finger: one letter lost, doubled, added, replaced, or two swapped. */
final class Slips {
    /** In shorter words one letter replaced makes another word («марта», «карта»). */
    private static final int SHORTEST_REPLACED = 6;

    private Slips() {}

    /** Whether {@code word} is {@code right} with one slip; the first letter is taken to be right unless swapped. */
    static boolean isOneApart(String word, String right) {
        int difference = word.length() - right.length();
        if (Math.abs(difference) > 1 || right.length() < 5) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(word.length(), right.length());
        while (same < shorter && word.charAt(same) == right.charAt(same)) {
            same++;
        }
        if (difference == 0) {
            return isSwapped(word, right, same) || isReplaced(word, right, same);
        }
        String longWord = difference > 0 ? word : right;
        String shortWord = difference > 0 ? right : word;
        return same > 0 && longWord.substring(same + 1).equals(shortWord.substring(same));
    }

    private static boolean isReplaced(String word, String right, int same) {
        return same > 0
                && same < word.length()
                && word.length() >= SHORTEST_REPLACED
                && word.substring(same + 1).equals(right.substring(same + 1));
    }

    private static boolean isSwapped(String word, String right, int same) {
        return same + 1 < word.length()
                && word.charAt(same) == right.charAt(same + 1)
                && word.charAt(same + 1) == right.charAt(same)
                && word.substring(same + 2).equals(right.substring(same + 2));
    }
}
