package kaskad.reading.executors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaskad.reading.words.Endings;
import kaskad.reading.words.Lead;
import kaskad.reading.words.Sort;
import kaskad.reading.words.Token;
import kaskad.reading.words.Token.Kind;

/** Decides at each token whether a new party begins; the rules of merging are here, in {@link Glue} and in {@link ShortNames}. */
final class Splitter {
    /** A party as a range of tokens. */
    record Range(int from, int to) {}

    private final List<Token> tokens;
    private final Heads heads;
    private final ShortNames shortNames;
    private final Glue glue;

    Splitter(List<Token> tokens) {
        this.tokens = tokens;
        this.heads = new Heads(tokens);
        this.shortNames = new ShortNames(tokens);
        this.glue = new Glue(tokens, heads, shortNames);
    }

    List<Range> split() {
        List<Range> ranges = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= tokens.size(); at++) {
            if (at == tokens.size() || cuts(from, at)) {
                ranges.add(new Range(from, at));
                from = at;
            }
        }
        return tokens.isEmpty() ? List.of() : ranges;
    }

    private boolean cuts(int from, int at) {
        Token next = tokens.get(at);
        if (next.is(Kind.BRACKET)) {
            return false;
        }
        boolean agreed = Brackets.agreed(tokens.get(at - 1)) && next.lead().compareTo(Lead.AND) >= 0;
        if (next.lead() == Lead.STRONG || agreed) {
            return true;
        }
        if (glue.holds(from, at)) {
            return false;
        }
        Optional<Head> left = heads.within(from, at);
        Optional<Head> right = heads.opening(at, tokens.size());
        if (hasPerson(from, at)) {
            return afterPerson(from, at, right);
        }
        if (right.isEmpty() || left.isEmpty()) {
            return right.isPresent() && next.lead().compareTo(Lead.LINE) >= 0 || strangeBegins(from, at, left);
        }
        return cuts(from, at, left.get(), right.get());
    }

    private boolean cuts(int from, int at, Head left, Head right) {
        Lead lead = tokens.get(at).lead();
        if (right.sort() == Sort.PERSON) {
            return lead.compareTo(Lead.LINE) > 0;
        }
        if (right.sort() == Sort.QUOTED) {
            return lead.compareTo(Lead.LINE) > 0 && !left.plural();
        }
        if (right.sort().abbreviation()) {
            return shortNames.cuts(from, at, left, right);
        }
        return switch (lead) {
            case NONE, SPACE, DASH -> lead != Lead.DASH && bySpace(at, left, right);
            case LINE -> byLine(at, left, right);
            case AND -> byAnd(from, at, left, right);
            case SLASH, COMMA, DOT, STRONG -> byComma(from, at, left, right);
        };
    }

    private boolean hasPerson(int from, int at) {
        return tokens.subList(from, at).stream().anyMatch(token -> token.is(Kind.PERSON));
    }

    /** A post after a name belongs to it unless the name has one already, or more than one person bears the post. */
    private boolean afterPerson(int from, int at, Optional<Head> right) {
        Lead lead = tokens.get(at).lead();
        if (right.isEmpty()) {
            return lead.compareTo(Lead.LINE) >= 0 && !tokens.get(from).is(Kind.PERSON)
                    || lead.compareTo(Lead.AND) >= 0 && at == from + 1;
        }
        boolean alone = at == from + 1 && tokens.get(from).is(Kind.PERSON);
        if (!alone) {
            return right.get().nominal() && !ownComplement(from, at, right.get());
        }
        boolean bears = right.get().sort().post()
                && right.get().singular()
                && !right.get().plural();
        boolean near = lead == Lead.SPACE || lead == Lead.NONE || lead == Lead.DASH || lead == Lead.COMMA;
        return !(bears && (near || lead == Lead.LINE && !tokens.get(at).capital()));
    }

    private boolean ownComplement(int from, int at, Head right) {
        boolean postLast = tokens.get(from).is(Kind.PERSON);
        Lead lead = tokens.get(at).lead();
        return postLast
                && (lead.compareTo(Lead.DASH) <= 0
                        && (right.genitive() || right.sort().abbreviation()));
    }

    /** Words that the lexicon lacks begin a party only where nothing before can take them as a complement. */
    private boolean strangeBegins(int from, int at, Optional<Head> left) {
        Token next = tokens.get(at);
        Lead lead = next.lead();
        if (Endings.clause(next.text()) || lead.compareTo(Lead.LINE) < 0) {
            return false;
        }
        boolean complete = left.filter(head -> head.sort().abbreviation() && head.at() == at - 1)
                .isPresent();
        return switch (lead) {
            case LINE -> complete && next.capital();
            case AND -> complete && !left.get().sort().post();
            case COMMA ->
                complete
                        || bare(at, left) && !listed(left)
                        || next.capital() && !Endings.adjective(next.text())
                        || left.filter(Head::nominative).isPresent() && Endings.nominative(next.text());
            default -> true;
        };
    }

    private static boolean listed(Optional<Head> left) {
        return left.filter(head -> head.plural() || head.sort() == Sort.TEACHER).isPresent();
    }

    private static boolean bare(int at, Optional<Head> left) {
        return left.filter(head -> head.at() == at - 1).isPresent();
    }

    private boolean bySpace(int at, Head left, Head right) {
        if (legalForm(left, right)) {
            return false;
        }
        if (!left.agrees(right) || left.sort() == Sort.DEPUTY && left.at() == at - 1) {
            return false;
        }
        boolean bare = left.at() == at - 1;
        if (right.genitive()) {
            boolean own = right.sort() != Sort.AUTHORITY && !right.plural() || shortNames.endsArea(at);
            return !bare && tokens.get(at).capital() && own;
        }
        boolean apposition = apposition(bare, left, right);
        boolean wrongCase = bare && left.sort().post() && !right.sort().post();
        return !apposition && !wrongCase;
    }

    /** «общеобразовательному учреждению лицею № 8»: the name of its kind follows the legal form in the same case. */
    private boolean legalForm(Head left, Head right) {
        return tokens.get(left.at()).key().startsWith("учреждени")
                && !left.plural()
                && right.sort() == Sort.INSTITUTION
                && !right.plural();
    }

    private boolean byLine(int at, Head left, Head right) {
        boolean bare = left.at() == at - 1;
        if (apposition(bare, left, right) || legalForm(left, right)) {
            return false;
        }
        if (!left.agrees(right) || left.sort() == Sort.DEPUTY && bare) {
            return !right.genitive() && right.nominative();
        }
        boolean teachers = left.sort().post() && right.sort() == Sort.TEACHER;
        return !right.genitive() || teachers || !bare && right.sort() != Sort.AUTHORITY;
    }

    private static boolean apposition(boolean bare, Head left, Head right) {
        return bare && left.sort() == Sort.TEACHER && right.sort() == Sort.APPOSITION;
    }

    private boolean byAnd(int from, int at, Head left, Head right) {
        boolean sameComplement = right.genitive()
                && left.sort().post()
                && heads.opening(left.at() + 1, at)
                        .filter(head -> head.sort() == right.sort()
                                || head.sort() == Sort.SCHOOL && right.sort() == Sort.INSTITUTION)
                        .isPresent();
        boolean governed = !left.dative() && !right.nominative() && right.dative();
        return !sameComplement && !governed && byComma(from, at, left, right);
    }

    private boolean byComma(int from, int at, Head left, Head right) {
        if (heads.responsible(right.at()) && right.at() == at && clauseOf(from, left, right)) {
            return false;
        }
        if (shortNames.member(at, left, right)) {
            return false;
        }
        return left.agrees(right) ? true : !right.genitive() && right.nominal();
    }

    private boolean clauseOf(int from, Head left, Head right) {
        boolean bodies = left.sort() == Sort.AUTHORITY && left.plural();
        return (left.sort().post() || left.sort() == Sort.NOBODY || bodies)
                && !heads.responsible(left.at())
                && left.at() >= from
                && left.plural() == right.plural();
    }
}
