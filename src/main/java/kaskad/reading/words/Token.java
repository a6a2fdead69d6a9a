package kaskad.reading.words;

/** A piece of a cell that is never divided; start and end are offsets in the cleaned text. */
public record Token(Kind kind, String text, int start, int end, Lead lead) {
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

    public String key() {
        return Spelling.key(text);
    }

    public boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }

    public Token as(Kind other) {
        return new Token(other, text, start, end, lead);
    }
}
