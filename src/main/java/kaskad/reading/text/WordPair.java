package kaskad.reading.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Two words of a text with nothing but blanks between them.
 *
 * @param start where the first word begins
 * @param gap where the first word ends
 * @param next where the second word begins
 * @param end behind the second word
 */
public record WordPair(String text, int start, int gap, int next, int end) {
    /** All pairs in the order of the text; a word may be the second of one and the first of another. */
    public static List<WordPair> in(String text) {
        List<WordPair> pairs = new ArrayList<>();
        int start = 0;
        int gap = 0;
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at))) {
                int end = end(text, at);
                if (isBlank(text, gap, at)) {
                    pairs.add(new WordPair(text, start, gap, at, end));
                }
                start = at;
                gap = end;
                at = end;
            }
        }
        return pairs;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) != ' ' && text.charAt(at) != '\t') {
                return false;
            }
        }
        return from > 0;
    }

    public String first() {
        return text.substring(start, gap);
    }

    public String second() {
        return text.substring(next, end);
    }

    public String words() {
        return text.substring(start, end);
    }

    /** Whether both are the same word, in whatever case. */
    public boolean isDouble() {
        return gap - start == end - next && text.regionMatches(true, start, text, next, end - next);
    }

    /** Whether one of the marks stands right before the pair. */
    public boolean follows(String marks) {
        return start > 0 && marks.indexOf(text.charAt(start - 1)) >= 0;
    }

    /** Whether one of the marks stands right behind the pair. */
    public boolean precedes(String marks) {
        return end < text.length() && marks.indexOf(text.charAt(end)) >= 0;
    }
}
