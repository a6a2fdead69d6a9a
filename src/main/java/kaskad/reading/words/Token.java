package kaskad.reading.words;

/**
 * A piece of a cell that is never divided; start and end are offsets in the cleaned text.
 *
 * @param key the text as the lexicon spells it
 */
public record Token(Kind kind, String text, String key, int start, int end, Lead lead) {
    Token(Kind kind, String text, int start, int end, Lead lead) {
        this(kind, text, Spelling.key(text), start, end, lead);
    }

    public enum Kind {
        WORD,
        SHORT,
        ABBR,
        NUMBER,
        PERSON,
        QUOTED,
        BRACKET
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    public boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }

    public Token as(Kind other) {
        return new Token(other, text, start, end, lead);
    }
}
