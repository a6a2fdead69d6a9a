package kaskad.reading.findings.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.text.WordPattern;
import kaskad.reading.words.Spelling;

/** Letters of the wrong alphabet and letters among digits: they look right and are never found by a search. */
final class LetterRules {
    static final List<Rule> ALL = List.of(
            Rule.note(Family.WORDING, "latin-letters", LetterRules::latin)
                    .together()
                    .byRote(),
            Rule.warning(Family.WORDING, "letter-in-number", LetterRules::inNumbers)
                    .byRote());

    private static final Pattern MIXED = Pattern.compile(
            "(?<![\\p{L}\\d])(?=\\p{L}*[A-Za-z])(?=\\p{L}*[А-Яа-яЁё])\\p{L}{2,}(?!\\p{L})|(?<![\\p{L}\\d/.])[ABCEHKMOPTXY]{4,}(?![\\p{L}\\d])");
    private static final WordPattern DIGITS = WordPattern.of("(?<![\\p{L}\\d/-])\\d+[ОоOoЗз]\\d+(?![\\p{L}\\d/-])");

    private LetterRules() {}

    /**
     * Latin letters that pass for Russian ones inside a Russian word or in the place of an initialism. Latin letters are
     * rare in an official text: only the words that hold one are matched.
     */
    private static List<Spot> latin(Subject subject) {
        String text = subject.text();
        Matcher mixed = MIXED.matcher(text).useTransparentBounds(true);
        Set<String> words = new HashSet<>();
        List<Spot> spots = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (isLatin(text.charAt(at))) {
                int start = wordStart(text, at);
                at = wordEnd(text, at);
                if (mixed.region(start, text.length()).lookingAt() && words.add(mixed.group())) {
                    put(spots, subject, mixed);
                }
            }
        }
        return spots;
    }

    private static void put(List<Spot> spots, Subject subject, Matcher word) {
        String russian = Spelling.cyrillic(word.group());
        if (!russian.equals(word.group())) {
            spots.add(Spot.of(subject.source().at(word.start()), word.group(), word.group())
                    .mended(word.group(), russian));
        }
    }

    private static boolean isLatin(char letter) {
        return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** «2О25» with a letter for the nought, «20З0» with one for the three. */
    private static List<Spot> inNumbers(Subject subject) {
        return subject.pieces().stream()
                .flatMap(piece -> DIGITS.all(piece.text()).stream()
                        .map(number -> Spot.in(piece, piece.text(), number.group())
                                .mended(number.group(), digits(number.group()))))
                .toList();
    }

    private static String digits(String number) {
        return number.replaceAll("[ОоOo]", "0").replaceAll("[Зз]", "3");
    }
}
