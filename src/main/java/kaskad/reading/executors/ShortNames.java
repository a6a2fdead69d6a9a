package kaskad.reading.executors;

import java.util.List;
import java.util.Optional;
import kaskad.reading.words.Form;
import kaskad.reading.words.Lead;
import kaskad.reading.words.Lexicon;
import kaskad.reading.words.Sort;
import kaskad.reading.words.Token;
import kaskad.reading.words.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Borders at abbreviations: «УО ИМЦ» is two, «МАУ ИМЦ» one, «Руководители МАОУ лицея № 1, МАОУ СОШ № 4» one. */
final class ShortNames {
    private final List<Token> tokens;

    ShortNames(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** A legal form waits for its name. */
    boolean open(int from, int at) {
        Sort last = sort(at - 1);
        boolean suffix = last == Sort.SUFFIX && at - 1 > from && legal(sort(at - 2));
        boolean soft = tokens.get(at).lead().compareTo(Lead.LINE) <= 0;
        return soft && (last == Sort.LEGAL || suffix);
    }

    /** «зам. директора по УВР Учителя»: no genitive follows what the post looks after. */
    boolean endsArea(int at) {
        return sort(at - 1) == Sort.AREA;
    }

    private static boolean legal(@Nullable Sort sort) {
        return sort == Sort.LEGAL || sort == Sort.SUFFIX;
    }

    boolean cuts(int from, int at, Head left, Head right) {
        Lead lead = tokens.get(at).lead();
        if (right.sort() == Sort.AREA && (left.sort().post() || left.sort() == Sort.AUTHORITY)
                || right.sort() == Sort.PLACE && soft(lead)) {
            return false;
        }
        return switch (lead) {
            case NONE, SPACE -> bySpace(from, at, left, right);
            case DASH -> false;
            case LINE -> !bare(at, left) || left.sort().abbreviation() && right.sort() != Sort.STRANGE;
            case AND, SLASH, COMMA, DOT, STRONG -> !listed(at, left, right) && !member(at, left, right);
        };
    }

    private static boolean soft(Lead lead) {
        return lead.compareTo(Lead.LINE) <= 0;
    }

    private boolean bySpace(int from, int at, Head left, Head right) {
        Sort last = sort(at - 1);
        if (bare(at, left) && !left.sort().abbreviation()) {
            return false;
        }
        if (last != null && last.abbreviation() && last != Sort.AREA) {
            return last.knownBody() && (right.sort().knownBody() || right.sort() == Sort.LEGAL) && right.at() == at;
        }
        if (right.sort() == Sort.LEGAL) {
            return !whole(at - 1) && (!left.sort().post() || named(left.at() + 1, at));
        }
        return right.sort().knownBody()
                && !left.sort().post()
                && left.sort() != Sort.GROUP
                && left.sort() != Sort.INSTITUTION
                && at - from > 1;
    }

    /** «Руководители ОО, ДОУ», «специалисты УО и ИМЦ»: one post over abbreviations of one sort. */
    private boolean listed(int at, Head left, Head right) {
        return left.sort().post()
                && left.plural()
                && right.sort().knownBody()
                && sort(at - 1) == right.sort()
                && right.at() == at;
    }

    /** One plural post over named bodies: the next body continues the list. */
    boolean member(int at, Head left, Head right) {
        boolean institution = right.sort() == Sort.LEGAL
                || right.sort() == Sort.SCHOOL
                || right.sort() == Sort.INSTITUTION && right.genitive();
        return left.sort().post()
                && left.plural()
                && institution
                && named(left.at() + 1, at)
                && named(right.at(), end(at));
    }

    private int end(int at) {
        int end = at + 1;
        while (end < tokens.size() && tokens.get(end).lead().compareTo(Lead.LINE) < 0) {
            end++;
        }
        return end;
    }

    private boolean named(int from, int to) {
        return tokens.subList(Math.min(from, to), to).stream()
                .anyMatch(token -> token.is(Kind.QUOTED) || token.text().startsWith("№"));
    }

    /** «СЛХ – филиал ГУ «Лес»»: the noun before waits for the whole that it is a part of. */
    private boolean whole(int at) {
        return Lexicon.find(tokens.get(at).text())
                .filter(noun -> noun.forms().contains(Form.NOM))
                .isPresent();
    }

    private boolean bare(int at, Head left) {
        return left.at() == at - 1;
    }

    private @Nullable Sort sort(int at) {
        return Optional.of(tokens.get(at))
                .filter(token -> token.is(Kind.ABBR))
                .map(token -> Lexicon.abbreviation(token.text()).orElse(Sort.STRANGE))
                .orElse(null);
    }
}
