package kaskad.reading.deadlines.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes what cells, keyboards and copying do to words, and leaves the words themselves as they are. */
final class Normaliser {
    private static final String LATIN = "ABCEHKMOPTXYabcehkmoptxyu";
    private static final String CYRILLIC = "АВСЕНКМОРТХУаьсенкмортхуи";

    private static final int SHORT = 4;
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Pattern WIDE =
            Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f\\u2150-\\u217f\\uff00-\\uff5e]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\u2043\\ufe58\\ufe63\\uff0d~]");
    private static final Pattern QUOTES = Pattern.compile("[«»„“”\"‹›`´'‘’*_<>]");
    private static final Pattern HYPHENATED = Pattern.compile("(?<!\\p{L})(\\p{L}++)-[ \\t]*+\\n\\s*+(\\p{L}++)");
    private static final Pattern HYPHEN = Pattern.compile("(?<!\\p{L})(\\p{L}++)-(\\p{L}++)");
    private static final Pattern HARD = Pattern.compile("ъ(?!\\p{L})");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(?iu)(?<!\\p{L})у\\s?\\.\\s?г(?!\\p{L})");
    private static final Pattern SPREAD = Pattern.compile("(?<!\\p{L})\\p{L}(?: \\p{L}){3,}(?!\\p{L})");
    private static final Pattern BROKEN = Pattern.compile("(?<!\\p{L})(\\p{L}++)[ \\t\\n]++(\\p{L}++)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");

    private Normaliser() {}

    static String normalise(String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        text = WIDE.matcher(text).replaceAll(match -> Normalizer.normalize(match.group(), Normalizer.Form.NFKC));
        text = INVISIBLE.matcher(text).replaceAll("").replace('ё', 'е').replace('Ё', 'Е');
        text = DASHES.matcher(text).replaceAll("-");
        text = QUOTES.matcher(text).replaceAll(" ").replace('\t', ' ').replace("\u00a0", " ");
        text = SPREAD.matcher(text).replaceAll(match -> match.group().replace(" ", ""));
        text = Numerals.letters(text);
        text = HYPHENATED.matcher(text).replaceAll(Normaliser::joined);
        text = HYPHEN.matcher(text).replaceAll(Normaliser::joinedIfWord);
        text = WORD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(cyrillic(match.group())));
        text = HARD.matcher(text).replaceAll("ь");
        text = SCHOOL_YEAR.matcher(text).replaceAll("уч. г");
        text = joinBroken(text);
        return Numerals.figures(text).replaceAll("[ ]+", " ").strip();
    }

    /** A word torn over two lines; two known words keep their hyphen. */
    private static String joined(MatchResult match) {
        String joined = match.group(1) + match.group(2);
        return known(match) == 2 && !Vocabulary.knows(lower(joined)) ? match.group(1) + "-" + match.group(2) : joined;
    }

    /** «сентяб-рь» where the line no longer breaks. */
    private static String joinedIfWord(MatchResult match) {
        String joined = match.group(1) + match.group(2);
        return known(match) < 2 && Vocabulary.knows(lower(joined)) ? joined : match.group();
    }

    private static int known(MatchResult match) {
        return (Vocabulary.knows(lower(match.group(1))) ? 1 : 0) + (Vocabulary.knows(lower(match.group(2))) ? 1 : 0);
    }

    /** Joins «Октябр ь»: the whole is a word and a piece is none; a short word only where both are none («го⏎да»). */
    private static String joinBroken(String text) {
        StringBuilder joined = new StringBuilder();
        Matcher match = BROKEN.matcher(text);
        int from = 0;
        while (match.find(from)) {
            joined.append(text, from, match.start());
            String whole = cyrillic(match.group(1) + match.group(2));
            int known = known(match);
            boolean torn = whole.length() > SHORT
                    ? known < 2
                    : known == 0 && match.group().contains("\n");
            if (torn && Vocabulary.knows(lower(whole))) {
                joined.append(whole);
                from = match.end();
            } else {
                joined.append(text, match.start(), match.start(2));
                from = match.start(2);
            }
        }
        return joined.append(text.substring(from)).toString();
    }

    /** Latin letters that look Cyrillic become so in a mixed word, and in a Latin one where that makes a known word. */
    private static String cyrillic(String word) {
        if (word.chars().noneMatch(c -> c < 128)) {
            return word;
        }
        StringBuilder turned = new StringBuilder();
        for (char c : word.toCharArray()) {
            int at = LATIN.indexOf(c);
            turned.append(at < 0 ? c : CYRILLIC.charAt(at));
        }
        String candidate = turned.toString();
        boolean mixed = word.chars().anyMatch(c -> c >= 128) && Numerals.roman(word) == 0;
        return mixed || Vocabulary.knows(lower(candidate)) ? candidate : word;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
