package kaskad.reading.deadlines.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the tokens, moved by whoever reads. */
final class Cursor {
    private static final Token NOTHING = new Token(Term.DOT, 0, null, "", false);

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    int mark() {
        return at;
    }

    void reset(int mark) {
        at = mark;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NOTHING;
    }

    Token next() {
        Token token = peek();
        at = Math.min(at + 1, tokens.size());
        return token;
    }

    boolean accept(Term term) {
        if (!atEnd() && peek().is(term)) {
            at++;
            return true;
        }
        return false;
    }

    /** Takes all the terms in a row, or none. */
    boolean acceptAll(Term... terms) {
        int mark = at;
        for (Term term : terms) {
            if (!accept(term)) {
                at = mark;
                return false;
            }
        }
        return true;
    }

    boolean acceptUnit(Span.Unit unit) {
        if (peek().isUnit(unit)) {
            at++;
            return true;
        }
        return false;
    }

    @Nullable
    Token take(Term term) {
        return !atEnd() && peek().is(term) ? next() : null;
    }

    void skip(Term... terms) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Term term : terms) {
                moved |= accept(term);
            }
        }
    }

    /** The words between two marks as they were written. */
    String text(int from, int until) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens.subList(from, Math.max(from, Math.min(until, tokens.size())))) {
            if (token.spaced() && !text.isEmpty()) {
                text.append(' ');
            }
            text.append(token.text());
        }
        String stripped =
                text.toString().replaceAll("^[\\s,.;:()-]+|[\\s,.;:(-]+$", "").strip();
        boolean unopened = stripped.endsWith(")") && stripped.indexOf('(') < 0;
        return unopened ? stripped.substring(0, stripped.length() - 1).strip() : stripped;
    }
}
