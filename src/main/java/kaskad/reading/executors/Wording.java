package kaskad.reading.executors;

import java.util.List;
import java.util.regex.Pattern;
import kaskad.reading.words.Cleaning;
import kaskad.reading.words.Token;

/** The text of a party as written: between its tokens nothing is repaired, line breaks become spaces. */
final class Wording {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern TAIL = Pattern.compile("[\\s,;:–—-]++$");

    private Wording() {}

    static String of(String text, List<Token> tokens) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            int from = at == 0
                    ? token.start()
                    : Math.min(token.start(), tokens.get(at - 1).end());
            boolean gap = at > 0 && skipped(text, tokens.get(at - 1), token);
            out.append(gap ? " " + token.text() : text.substring(from, token.end()));
        }
        String line = SPACE.matcher(out.toString().replace(Cleaning.BORDER, " ")).replaceAll(" ");
        return TAIL.matcher(line).replaceFirst("").strip();
    }

    /** Whether a remark between the two was taken out: then only a space stays. */
    private static boolean skipped(String text, Token left, Token right) {
        return text.substring(left.end(), right.start()).contains("(");
    }
}
