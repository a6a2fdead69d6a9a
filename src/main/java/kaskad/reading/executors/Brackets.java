package kaskad.reading.executors;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.words.Endings;
import kaskad.reading.words.Token;
import kaskad.reading.words.Token.Kind;
import kaskad.reading.words.Tokens;

/** What a remark in brackets (or at the end of a party) says. */
final class Brackets {
    static final Pattern AGREED =
            Pattern.compile("(?isu)\\s*,?\\s*по\\s+согл(?:асованию|\\p{L}*\\.).*|\\s*при\\s+согласовании.*");
    private static final Pattern RECOMMENDED = Pattern.compile("(?isu)\\s*рекоменд(?:овать|уется|овано|уем).*");
    private static final Pattern ALIAS =
            Pattern.compile("(?isu)\\s*(?:далее)\\s*(?:по\\s+тексту)?\\s*[-–—:,]?\\s*(.+?)\\s*");

    private static final Pattern EDGES = Pattern.compile("^\\(|\\)$");
    private static final Pattern QUOTES = Pattern.compile("^[«\"“„]|[»\"”“]$");

    private Brackets() {}

    static String inner(Token bracket) {
        return EDGES.matcher(bracket.text()).replaceAll("").strip();
    }

    static boolean agreed(Token token) {
        return token.is(Kind.BRACKET) && AGREED.matcher(inner(token)).matches();
    }

    static boolean recommended(Token token) {
        return token.is(Kind.BRACKET) && RECOMMENDED.matcher(inner(token)).matches();
    }

    /** The short name that the document gives; one in lower case and the plural covers a list and names nobody. */
    static String alias(Token token) {
        Matcher matcher = ALIAS.matcher(token.is(Kind.BRACKET) ? inner(token) : "");
        return matcher.matches()
                ? QUOTES.matcher(matcher.group(1)).replaceAll("").replaceAll("\\s+", " ")
                : "";
    }

    /** «(Орлова И.А.)», «(Орловой)», «(директор Орлова И.А.)». */
    static boolean person(Token token) {
        if (!token.is(Kind.BRACKET)) {
            return false;
        }
        List<Token> inside = Tokens.of(inner(token));
        boolean names = !inside.isEmpty()
                && inside.stream()
                        .allMatch(one -> one.is(Kind.PERSON) || one.is(Kind.WORD) && Endings.surname(one.text()));
        return names || inside.stream().anyMatch(one -> one.is(Kind.PERSON)) && post(token);
    }

    static boolean post(Token token) {
        if (!token.is(Kind.BRACKET)) {
            return false;
        }
        List<Token> inside = Tokens.of(inner(token));
        return new Heads(inside)
                .opening(0, inside.size())
                .filter(head -> head.sort().post())
                .isPresent();
    }
}
