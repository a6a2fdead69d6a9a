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
    private static final Pattern ROMAN_ENDING =
            Pattern.compile("(?<![\\p{L}\\d])([IVXІХУШПl]+)-(ый|ой|ого|го|ая|ое|ую|ому|ом|й|е|я|м)(?!\\p{L})");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\u2043\\ufe58\\ufe63\\uff0d~]");
    private static final Pattern QUOTES = Pattern.compile("[«»„“”\"‹›`´'‘’*_<>]");
    private static final Pattern HYPHENATED = Pattern.compile("(\\p{L}+)-[ \\t]*\\n\\s*(\\p{L}+)");
    private static final Pattern SPREAD = Pattern.compile("(?<!\\p{L})\\p{L}(?: \\p{L}){3,}(?!\\p{L})");
    private static final Pattern LETTERED_NUMBER =
            Pattern.compile("(?<![\\p{L}\\d|])[\\dОоOoЗзlI|]{2,4}(?=г|(?![\\p{L}\\d|]))");
    private static final Pattern ONES = Pattern.compile("[1lI|]+|\\d+|\\D+");
    private static final Pattern BROKEN = Pattern.compile("(?<!\\p{L})(\\p{L}+)[ \\t\\n]+(\\p{L}+)");
    private static final Pattern BROKEN_YEAR =
            Pattern.compile("(?<!\\d)(\\d{1,3})[ \\t]*\\n[ \\t]*(\\d{1,3})(?=\\s*(г|$|[,;)-]))");
    private static final Pattern SPACED_DATE =
            Pattern.compile("(\\d{1,2})\\s*\\.\\s*(\\d{1,2})\\s*\\.\\s*(\\d{4})(?!\\d)");
    private static final Pattern DOUBLED_DOTS = Pattern.compile(
            "(?<=\\d)[.,]{1,2}(?=\\d{1,2}[.,]{1,2}(19|20)\\d{2})" + "|(?<=\\d[.,]\\d{1,2})[.,]{1,2}(?=(19|20)\\d{2})");
    private static final Pattern ORDINAL_ENDING = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(-?(ти|ми|ый|ой|ого|го|ая|ое|ую|ому|му|ом|ые|ых)|-(й|е|я|м|ю|х|и)|й|я|х)(?!\\p{L})");
    private static final Pattern SPELLED_NUMBER =
            Pattern.compile("(\\d+)\\s*\\(\\s*(?:одн|один|дв|тр|чет|пят|шест|сем|вос|дев|дес|сорок)[а-я ]*\\)");
    private static final Pattern FOUR_TYPED = Pattern.compile("(?<![\\dIVXУХ])[1lI|][УV](?!\\p{L})");
    private static final Pattern GLUED = Pattern.compile("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)");
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
        text = LETTERED_NUMBER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(digits(match.group())));
        text = ROMAN_ENDING.matcher(text).replaceAll("$1");
        text = FOUR_TYPED.matcher(text).replaceAll("IV");
        text = HYPHENATED.matcher(text).replaceAll(Normaliser::joinedIfWord);
        text = WORD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(cyrillic(match.group())));
        text = joinBroken(text);
        text = BROKEN_YEAR.matcher(text).replaceAll(Normaliser::joinedIfYear);
        text = SPACED_DATE.matcher(text).replaceAll("$1.$2.$3");
        text = DOUBLED_DOTS.matcher(text).replaceAll(".");
        text = ORDINAL_ENDING.matcher(text).replaceAll("$1");
        text = SPELLED_NUMBER.matcher(text).replaceAll("$1");
        return GLUED.matcher(text).replaceAll(" ").replaceAll("[ ]+", " ").strip();
    }

    private static String joinedIfWord(MatchResult match) {
        String joined = match.group(1) + match.group(2);
        boolean compound = Vocabulary.knows(lower(match.group(1))) && Vocabulary.knows(lower(match.group(2)));
        return compound && !Vocabulary.knows(lower(joined)) ? match.group(1) + "-" + match.group(2) : joined;
    }

    /** «1О», «З0», «2О26» as numbers; ones alone may be a Roman numeral. */
    private static String digits(String text) {
        if (ONES.matcher(text).matches()) {
            return text;
        }
        StringBuilder digits = new StringBuilder();
        for (char c : text.toCharArray()) {
            digits.append(
                    switch (c) {
                        case 'О', 'о', 'O', 'o' -> '0';
                        case 'З', 'з' -> '3';
                        case 'l', 'I', '|' -> '1';
                        default -> c;
                    });
        }
        return digits.toString();
    }

    /** Joins «Октябр ь»: the whole is a word and a piece is none; a short word only where both are none («го⏎да»). */
    private static String joinBroken(String text) {
        StringBuilder joined = new StringBuilder();
        Matcher match = BROKEN.matcher(text);
        int from = 0;
        while (match.find(from)) {
            joined.append(text, from, match.start());
            String whole = match.group(1) + match.group(2);
            int known = (Vocabulary.knows(lower(match.group(1))) ? 1 : 0) + (Vocabulary.knows(lower(match.group(2))) ? 1 : 0);
            boolean torn = whole.length() > SHORT ? known < 2 : known == 0 && match.group().contains("\n");
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

    private static String joinedIfYear(MatchResult match) {
        String joined = match.group(1) + match.group(2);
        return joined.matches("(19|20)\\d{2}") ? joined : Matcher.quoteReplacement(match.group());
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
        boolean mixed = word.chars().anyMatch(c -> c >= 128) && Roman.value(word) == 0;
        return mixed || Vocabulary.knows(lower(candidate)) ? candidate : word;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
