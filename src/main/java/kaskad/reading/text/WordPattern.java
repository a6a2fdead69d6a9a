package kaskad.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where a word, a number or a mark begins with two characters that can begin it. Everywhere
 * else the library's own search would try all its alternatives in vain, and that is most of the time of reading.
 *
 * <p>It finds what {@link Pattern} finds provided that no match begins inside a word or is empty. A look-behind that
 * asks for something follows a look-ahead at what it precedes: with what a match begins is learned from two characters
 * alone.
 */
public final class WordPattern {
    private static final int ASCII = 0x80;
    private static final int CYRILLIC = 0x400;
    private static final int LETTERS = 0x60;
    private static final int KNOWN = ASCII + LETTERS;
    private static final Answer[] NO_SECOND = {};

    private final Pattern pattern;
    /** What was asked so far, by the first character and the second; threads may ask twice, the answer is the same. */
    private final Answer[][] answers = new Answer[KNOWN][];

    /** Whether a match may begin with some characters. */
    private enum Answer {
        NEVER,
        PERHAPS
    }

    private WordPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    public static WordPattern of(String regex) {
        return of(regex, 0);
    }

    public static WordPattern of(String regex, int flags) {
        return new WordPattern(Pattern.compile(regex, flags));
    }

    /** Whether the text holds a match. */
    public boolean in(String text) {
        return find(matcher(text), text, 0);
    }

    public Optional<MatchResult> first(String text) {
        Matcher matcher = matcher(text);
        return find(matcher, text, 0) ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** All matches in the order of the text. */
    public List<MatchResult> all(String text) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = matcher(text);
        for (int from = 0; find(matcher, text, from); from = matcher.end()) {
            found.add(matcher.toMatchResult());
        }
        return found;
    }

    /** The text with other words in the place of each match. */
    public String replaced(String text, Function<MatchResult, String> words) {
        Matcher matcher = matcher(text);
        if (!find(matcher, text, 0)) {
            return text;
        }
        StringBuilder all = new StringBuilder(text.length());
        int from = 0;
        do {
            all.append(text, from, matcher.start()).append(words.apply(matcher));
            from = matcher.end();
        } while (find(matcher, text, from));
        return all.append(text, from, text.length()).toString();
    }

    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private boolean find(Matcher matcher, String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (mayBegin(text, at) && matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBegin(String text, int at) {
        int first = index(text.charAt(at));
        if (first < 0) {
            return true;
        }
        Answer[] seconds = answers[first];
        if (seconds == null) {
            seconds = ask(text.substring(at, at + 1)) == Answer.NEVER ? NO_SECOND : new Answer[KNOWN];
            answers[first] = seconds;
        }
        return seconds.length > 0 && goesOn(seconds, text, at) && !isInside(text, at);
    }

    private boolean goesOn(Answer[] seconds, String text, int at) {
        int second = at + 1 < text.length() ? index(text.charAt(at + 1)) : -1;
        if (second < 0) {
            return true;
        }
        Answer answer = seconds[second];
        if (answer == null) {
            answer = ask(text.substring(at, at + 2));
            seconds[second] = answer;
        }
        return answer == Answer.PERHAPS;
    }

    private static boolean isInside(String text, int at) {
        return at > 0 && Character.isLetter(text.charAt(at)) && Character.isLetter(text.charAt(at - 1));
    }

    /** ASCII and Russian letters; of all others nothing is remembered. */
    private static int index(char letter) {
        int russian = letter - CYRILLIC;
        return letter < ASCII ? letter : russian >= 0 && russian < LETTERS ? ASCII + russian : -1;
    }

    /** A match begins with the characters, or would if more followed. */
    private Answer ask(String beginning) {
        Matcher alone = pattern.matcher(beginning);
        return alone.lookingAt() || alone.hitEnd() ? Answer.PERHAPS : Answer.NEVER;
    }
}
