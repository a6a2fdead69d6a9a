package kaskad.reading.deadlines.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts normalised text into tokens: dates and times as wholes, words by meaning, signs. */
final class Lexer {
    private static final Pattern TOKEN = Pattern.compile("(?<iso>(?:19|20)\\d{2}-\\d{2}-\\d{2}(?!\\d))"
            + "|(?<dmy>\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})(?!\\d))"
            + "|(?<my>(?:0?[1-9]|1[0-2])[./](?:19|20)\\d{2}(?!\\d))"
            + "|(?<time>\\d{1,2}:\\d{2}(?!\\d))"
            + "|(?<dm>\\d{1,2}\\.\\d{1,2}(?!\\d))"
            + "|(?<number>\\d+)|(?<word>п/г|[\\p{L}|]+)|(?<sign>\\S)");
    private static final Pattern LONG = Pattern.compile(
            "(одно|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|двенадцати|пятнадцати|двадцати|тридцати|полу)?"
                    + "(дневн|суточн|недельн|декадн|месячн|квартальн|годичн|годов|часов)(?:ый|ого|ому|ом)");
    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("одно", 1),
            Map.entry("двух", 2),
            Map.entry("трех", 3),
            Map.entry("четырех", 4),
            Map.entry("пяти", 5),
            Map.entry("шести", 6),
            Map.entry("семи", 7),
            Map.entry("восьми", 8),
            Map.entry("девяти", 9),
            Map.entry("десяти", 10),
            Map.entry("двенадцати", 12),
            Map.entry("пятнадцати", 15),
            Map.entry("двадцати", 20),
            Map.entry("тридцати", 30));
    private static final int SHORTEST_SPLIT = 4;

    private final List<Token> tokens = new ArrayList<>();
    private boolean abbreviated;

    private Lexer() {}

    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer();
        Matcher match = TOKEN.matcher(text);
        int end = 0;
        while (match.find()) {
            lexer.abbreviated = text.startsWith(".", match.end());
            lexer.add(match, match.start() > end);
            end = match.end();
        }
        return List.copyOf(lexer.tokens);
    }

    private void add(Matcher match, boolean spaced) {
        String text = match.group();
        if (match.group("word") != null) {
            addWord(text, spaced);
        } else if (match.group("number") != null) {
            int value = text.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(text);
            tokens.add(new Token(Term.NUMBER, value, null, text, spaced));
        } else if (match.group("sign") != null) {
            addSign(text, spaced);
        } else {
            addDate(match, text, spaced);
        }
    }

    /** Signs that separate are tokens; a dot or colon says nothing and stays with the word before it. */
    private void addSign(String text, boolean spaced) {
        Term sign = sign(text);
        if (sign != Term.DOT) {
            tokens.add(new Token(sign, 0, null, text, spaced));
        } else if (!tokens.isEmpty()) {
            Token last = tokens.removeLast();
            String joined = last.text() + (spaced ? " " : "") + text;
            tokens.add(new Token(last.term(), last.value(), last.day(), joined, last.spaced()));
        }
    }

    private void addDate(Matcher match, String text, boolean spaced) {
        String[] n = text.split("[-./:]");
        if (match.group("iso") != null) {
            addDay(new DaySpec(number(n[0]), number(n[1]), exact(n[2])), text, spaced);
        } else if (match.group("dmy") != null) {
            addDay(new DaySpec(fullYear(number(n[2])), number(n[1]), exact(n[0])), text, spaced);
        } else if (match.group("my") != null) {
            DaySpec month = new DaySpec(number(n[1]), number(n[0]), 1);
            tokens.add(new Token(Term.MONTH_OF_YEAR, 0, month, text, spaced));
        } else {
            addDayOrTime(number(n[0]), number(n[1]), match.group("time") != null, text, spaced);
        }
    }

    private void addDayOrTime(int first, int second, boolean colon, String text, boolean spaced) {
        boolean day = !colon && second >= 1 && second <= 12 && first <= 31;
        if (day) {
            addDay(new DaySpec(null, second, exact(String.valueOf(first))), text, spaced);
        } else if (first < 24 && second < 60) {
            tokens.add(new Token(Term.TIME, first * 60 + second, null, text, spaced));
        } else {
            tokens.add(new Token(Term.WORD, 0, null, text, spaced));
        }
    }

    private void addDay(DaySpec day, String text, boolean spaced) {
        tokens.add(new Token(Term.DATE, 0, day, text, spaced));
    }

    private void addWord(String text, boolean spaced) {
        String word = text.toLowerCase(Locale.ROOT);
        Matcher length = LONG.matcher(word);
        int roman = Numerals.roman(text);
        if (length.matches()) {
            addLong(length, text, spaced);
        } else if (roman > 0) {
            tokens.add(new Token(Term.ROMAN, roman, null, text, spaced));
        } else {
            addKnown(word, text, spaced);
        }
    }

    private void addKnown(String word, String text, boolean spaced) {
        Vocabulary.Entry entry = Vocabulary.find(word);
        if (entry == null && abbreviated) {
            entry = Vocabulary.findBegun(word);
        }
        if (entry == null) {
            int cut = cut(word);
            if (cut > 0) {
                addWord(text.substring(0, cut), spaced);
                addWord(text.substring(cut), true);
                return;
            }
            entry = Vocabulary.findNear(word);
        }
        tokens.add(entry == null ? plain(text, spaced) : new Token(entry.term(), entry.value(), null, text, spaced));
        addUp();
    }

    /** «двадцать пять», «двадцать пятого»: tens and ones in words are one number. */
    private void addUp() {
        if (tokens.size() < 2) {
            return;
        }
        Token ones = tokens.getLast();
        Token tens = tokens.get(tokens.size() - 2);
        boolean counted = ones.is(Term.NUMBER) || ones.is(Term.ORDINAL);
        boolean spelled = tens.is(Term.NUMBER) && Character.isLetter(tens.text().codePointAt(0));
        if (spelled && counted && tens.value() >= 20 && tens.value() % 10 == 0 && ones.value() < 10) {
            tokens.removeLast();
            tokens.removeLast();
            String text = tens.text() + " " + ones.text();
            tokens.add(new Token(ones.term(), tens.value() + ones.value(), null, text, tens.spaced()));
        }
    }

    /** A word that nobody knows; after a year anything that begins with «г» is the word year. */
    private Token plain(String text, boolean spaced) {
        boolean year = !tokens.isEmpty()
                && isYear(tokens.getLast())
                && text.length() < 6
                && text.toLowerCase(Locale.ROOT).startsWith("г");
        return year
                ? new Token(Term.UNIT, Span.Unit.YEAR.ordinal(), null, text, spaced)
                : new Token(Term.WORD, 0, null, text, spaced);
    }

    private static boolean isYear(Token token) {
        return token.is(Term.NUMBER) && token.value() >= 1990 && token.value() <= 2099;
    }

    private void addLong(Matcher length, String text, boolean spaced) {
        @Nullable String count = length.group(1);
        Span.Unit unit = switch (length.group(2)) {
            case "дневн", "суточн" -> Span.Unit.DAY;
            case "недельн" -> Span.Unit.WEEK;
            case "декадн" -> Span.Unit.TEN_DAYS;
            case "месячн" -> Span.Unit.MONTH;
            case "квартальн" -> Span.Unit.QUARTER;
            case "часов" -> Span.Unit.HOUR;
            default -> "полу".equals(count) ? Span.Unit.HALF : Span.Unit.YEAR;
        };
        if (count != null && COUNTS.containsKey(count)) {
            tokens.add(new Token(Term.NUMBER, COUNTS.get(count), null, "", spaced));
        }
        tokens.add(new Token(Term.LONG, unit.ordinal(), null, text, spaced));
    }

    /** Where two known words were written as one («втечение»); 0 if nowhere. */
    private static int cut(String word) {
        for (int i = 1; i <= word.length() - SHORTEST_SPLIT; i++) {
            Vocabulary.Entry first = Vocabulary.find(word.substring(0, i));
            boolean begins = first != null && (i > 3 || isPreposition(first.term()));
            if (begins && Vocabulary.knows(word.substring(i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isPreposition(Term term) {
        return switch (term) {
            case UNTIL, SINCE, IN, ALONG, NOT, ON -> true;
            default -> false;
        };
    }

    private static Term sign(String text) {
        return switch (text) {
            case "-" -> Term.DASH;
            case "/", "\\" -> Term.SLASH;
            case ",", ";" -> Term.COMMA;
            case "(", "[" -> Term.OPEN;
            case ")", "]" -> Term.CLOSE;
            default -> Term.DOT;
        };
    }

    private static int fullYear(int year) {
        return year < 100 ? 2000 + year : year;
    }

    /** A day number; «00» is no day, not the last one. */
    private static int exact(String digits) {
        int day = number(digits);
        return day == DaySpec.LAST ? Integer.MAX_VALUE : day;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
