package kaskad.reading.executors;

/** A piece of a cell that is never divided; start and end are offsets in the cleaned text. */
record Token(Kind kind, String text, int start, int end, Lead lead) {
    enum Kind {
        WORD,
        SHORT,
        ABBR,
        NUMBER,
        PERSON,
        QUOTED,
        BRACKET
    }

    boolean is(Kind other) {
        return kind == other;
    }

    String key() {
        return Spelling.key(text);
    }

    boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }

    Token as(Kind other) {
        return new Token(other, text, start, end, lead);
    }
}
