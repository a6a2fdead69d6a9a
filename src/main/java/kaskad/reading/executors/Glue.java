package kaskad.reading.executors;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kaskad.reading.words.Endings;
import kaskad.reading.words.Lead;
import kaskad.reading.words.Lexicon;
import kaskad.reading.words.Token;
import kaskad.reading.words.Token.Kind;

/** What can never stand at a border: numbers, prepositions, an unfinished left side, clauses. */
final class Glue {
    private static final Set<String> PREPOSITIONS = Set.of(
            "по",
            "за",
            "в",
            "во",
            "на",
            "с",
            "со",
            "при",
            "для",
            "от",
            "из",
            "к",
            "о",
            "об",
            "у",
            "до",
            "над",
            "под",
            "согласно");
    private static final int MOST_ATTRIBUTES = 12;

    /** «на базе которых» */
    private static final int LONGEST_OPENING = 3;

    private static final Set<String> GLUE = Set.of("числе", "лице", "т", "др", "пр", "им", "имени", "г", "же");

    private final List<Token> tokens;
    private final Heads heads;
    private final ShortNames shortNames;

    Glue(List<Token> tokens, Heads heads, ShortNames shortNames) {
        this.tokens = tokens;
        this.heads = heads;
        this.shortNames = shortNames;
    }

    boolean holds(int from, int at) {
        Token next = tokens.get(at);
        Token last = tokens.get(at - 1);
        return next.is(Kind.NUMBER)
                || grade(at)
                || preposition(next) && !last.is(Kind.PERSON)
                || preposition(last)
                || GLUE.contains(next.key())
                || Endings.governing(next.text())
                || Endings.clause(last.text()) && next.lead().compareTo(Lead.LINE) <= 0
                || last.is(Kind.SHORT)
                        && Heads.prefix(last)
                        && !grade(at - 1)
                        && next.lead().compareTo(Lead.COMMA) < 0
                || attributes(from, at) && continues(from, at)
                || attribute(at)
                || inClause(from, at)
                || shortNames.open(from, at);
    }

    /** Whether nothing but adjectives stands in the range; more than a few are no name. */
    private boolean attributes(int from, int to) {
        return to - from <= MOST_ATTRIBUTES
                && IntStream.range(from, to).allMatch(at -> {
                    Token token = tokens.get(at);
                    boolean head = Lexicon.find(token.text()).isPresent() && !heads.responsible(at);
                    return token.is(Kind.WORD) && Endings.adjective(token.text()) && !head;
                });
    }

    /** «главный | специалист», «средняя | общеобразовательная школа»: the adjective before belongs to this noun. */
    private boolean attribute(int at) {
        Token last = tokens.get(at - 1);
        return tokens.get(at).lead().compareTo(Lead.LINE) <= 0
                && last.is(Kind.WORD)
                && Endings.adjective(last.text())
                && heads.opening(at - 1, tokens.size())
                        .filter(head -> head.at() >= at)
                        .isPresent();
    }

    /** «…, в которых открыты центры», «…, имеющие опорные школы»: a clause ends at a separator only. */
    private boolean inClause(int from, int at) {
        int start = at;
        while (start > from && tokens.get(start).lead().compareTo(Lead.LINE) < 0) {
            start--;
        }
        boolean opened = tokens.subList(start, Math.min(at, start + LONGEST_OPENING)).stream()
                .anyMatch(token -> Endings.clause(token.text()));
        boolean direct = preposition(tokens.get(start))
                || Endings.clause(tokens.get(start).text());
        return start > from && tokens.get(start).lead() == Lead.COMMA && opened && direct;
    }

    /** «до», but not «ДО» («педагоги ДО»). */
    private static boolean preposition(Token token) {
        return token.is(Kind.WORD) && PREPOSITIONS.contains(token.key());
    }

    /** «5-9 кл.»: after a number the contraction is no post. */
    private boolean grade(int at) {
        return at > 0
                && tokens.get(at).lead().compareTo(Lead.LINE) <= 0
                && tokens.get(at).key().startsWith("кл")
                && tokens.get(at - 1).is(Kind.NUMBER);
    }

    /** «муниципальные и государственные учреждения»: the head of the adjectives is still to come. */
    private boolean continues(int from, int at) {
        return heads.opening(from, tokens.size())
                        .filter(head -> head.at() >= at)
                        .isPresent()
                || tokens.get(at).lead().compareTo(Lead.LINE) <= 0;
    }
}
