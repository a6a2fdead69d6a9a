package kaskad.office.pdf;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words that the document shows in one piece; they tell what a word cut by the end of a line was. */
final class Lexicon {
    /** First halves of compounds such as «учебно-методический», which keep their hyphen wherever they break. */
    private static final Pattern FIRST_HALF = Pattern.compile(
            "(?:.{2,}(?:но|ско|вско|лого|тико|нико|зико|рико|ально|ативно|онно)|кое|медико|историко|информ|северо|юго|юно|бизнес|онлайн|интернет|пресс|медиа|мини|вице|экс|план|школ[аыеу]|день|дня|семинар[аеу]?|конкурс[аеу]?|урок[аеи]?|фестивал[ья]|лагер[ья])");

    /** How no Russian word ends: it was cut there. */
    private static final Pattern CUT = Pattern.compile(
            "(?:.{3}тел|[аеиоуыюя][^аеиоуыюя]*(?:[бвгджзклмнпрфхцчшь]н|ств|еск|ич|ичес|иче|ци|ъ)|[втжчйшь]к|ац|.{3}ног|.{4}ико|.{3}[аяе]ни)$");

    /** Short words that begin a line more often than the rest of a long one does. */
    private static final Set<String> SHORT = Set.of(
            "и", "в", "во", "на", "не", "ни", "с", "со", "по", "до", "для", "от", "из", "за", "о", "об", "к", "у", "а",
            "г", "год", "года", "лет", "дней", "дня", "при", "или", "их", "его", "ее", "все", "всех", "под", "над",
            "без", "через", "оо", "уо", "гмо", "рмо", "увр", "вр", "доу", "др", "класс");

    /** How words of several syllables do end. */
    private static final Pattern ENDING = Pattern.compile(
            "(?:[аиоуыяюе]е|[иыо]й|[аяи]я|[ие]ю|[ое]в|[еа]м|[ая]х|ями|ами|ть|[ео]го|[ео]му|[иы]х|[иы]м|к[аи]|ство|ства|но|ла|ли|ры|ты|ны|ка|тр|нт|ор|ист)$");

    private static final int REST = 4;
    private static final int LONG_REST = 7;
    private static final int LONG = 8;
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$");
    private static final int ROOT = 4;
    private final NavigableSet<String> words = new TreeSet<>();
    private boolean breaksWords;
    private boolean cutsWords;

    void add(List<Line> lines) {
        boolean clean = !lines.isEmpty()
                && !Character.isLowerCase(lines.getFirst().text().charAt(0));
        for (Line line : lines) {
            for (Word word : line.words()) {
                if ((clean || word.spaced() && word != line.words().getFirst()) && word.spaceAfter()) {
                    words.add(bare(word.text()));
                }
                clean = word.spaceAfter();
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

    /** Learns from two pieces under each other whether the document cuts words that are wider than their column. */
    void learnCut(String first, String second) {
        cutsWords |= has(first + second) || CUT.matcher(first).find();
    }

    /** Whether two pieces that a narrow column shows under each other are one word, which did not fit in it. */
    boolean isOneWord(String first, String second) {
        if (has(first + second) || CUT.matcher(first).find()) {
            return true;
        }
        if (has(first) || !cutsWords) {
            return false;
        }
        if (second.length() <= REST) {
            return first.length() > ROOT && begins(first) || !SHORT.contains(second) && !has(second);
        }
        return second.length() <= LONG_REST
                && first.length() >= LONG
                && !has(second)
                && !ENDING.matcher(first).find();
    }

    private boolean begins(String start) {
        String next = words.ceiling(start);
        return next != null && next.startsWith(start);
    }
}
