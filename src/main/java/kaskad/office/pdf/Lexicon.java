package kaskad.office.pdf;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words that the document shows in one piece; they tell what a word cut by the end of a line was. */
final class Lexicon {
    /** First halves of compounds such as «учебно-методический», which keep their hyphen wherever they break. */
    private static final Pattern FIRST_HALF = Pattern.compile(
            "(?:.{2,}(?:но|ско|вско|лого|тико|нико|зико|рико|ально|ативно|онно)|кое|медико|историко|информ|северо|юго|юно|бизнес|онлайн|интернет|пресс|медиа|мини|вице|экс|план|школ[аыеу]|день|дня|семинар[аеу]?|конкурс[аеу]?|урок[аеи]?|фестивал[ья]|лагер[ья])");

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$");
    private static final int ROOT = 4;
    private final NavigableSet<String> words = new TreeSet<>();
    private boolean breaksWords;

    void add(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            List<Word> line = lines.get(i).words();
            for (int j = i == 0 ? 0 : 1; j < line.size() - (i == lines.size() - 1 ? 0 : 1); j++) {
                words.add(bare(line.get(j).text()));
            }
        }
    }

    static String bare(String word) {
        return EDGES.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /**
     * Whether the hyphen between two halves belongs to the word, and is not there because the line ended. A document
     * that breaks words shows some of them whole elsewhere; one that does not has only hyphens of its own.
     */
    boolean keepsHyphen(String first, String second) {
        String root = second.substring(0, Math.min(ROOT, second.length()));
        if (begins(first + "-" + root)) {
            return true;
        }
        if (begins(first + root)) {
            return false;
        }
        return !breaksWords
                || words.contains(first) && first.length() > 2
                || FIRST_HALF.matcher(first).matches();
    }

    /** Learns from two lines that follow each other whether the document breaks words. */
    void learn(String first, String second) {
        String root = second.substring(0, Math.min(ROOT, second.length()));
        breaksWords |= begins(first + root) && !begins(first + "-" + root);
    }

    private boolean begins(String start) {
        String next = words.ceiling(start);
        return next != null && next.startsWith(start);
    }
}
