package kaskad.reading.amendments;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with its quotations taken out: each outermost one stands as ⟦n⟧, so that words inside are never taken for the act's own.
 *
 * @param plain the text with marks
 * @param quoted the quotations without their outer quotes, by the number in the mark
 */
record Quotations(String plain, List<String> quoted) {
    static final String MARK = "⟦(\\d+)⟧";

    static Quotations of(String text) {
        StringBuilder plain = new StringBuilder();
        List<String> quoted = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = isOpening(text.charAt(at)) ? closing(text, at) : -1;
            if (end < 0) {
                plain.append(text.charAt(at++));
            } else {
                plain.append('⟦').append(quoted.size()).append('⟧');
                quoted.add(balanced(text.substring(at + 1, end).strip()));
                at = end + 1;
            }
        }
        return new Quotations(plain.toString(), List.copyOf(quoted));
    }

    String quotation(String number) {
        return quoted.get(Integer.parseInt(number));
    }

    /** Typists close a quotation within a quotation once. */
    private static String balanced(String inside) {
        long open = inside.chars().filter(letter -> letter == '«').count();
        long closed = inside.chars().filter(letter -> letter == '»').count();
        return open > closed ? inside + "»" : inside;
    }

    private static boolean isOpening(char letter) {
        return letter == '«' || letter == '"' || letter == '“' || letter == '„';
    }

    /** Where the quotation that opens here ends; one that is never closed runs to the end of the text. */
    private static int closing(String text, int from) {
        char open = text.charAt(from);
        if (open != '«') {
            int end = text.indexOf(open == '"' ? '"' : open == '„' ? '“' : '”', from + 1);
            return end < 0 ? -1 : end;
        }
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            depth += text.charAt(i) == '«' ? 1 : text.charAt(i) == '»' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        int last = text.lastIndexOf('»');
        return last > from ? last : text.length();
    }
}
