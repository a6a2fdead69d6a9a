package kaskad.reading.words;

/** What stands before a token, from the weakest separator to the strongest. */
public enum Lead {
    NONE,
    SPACE,
    DASH,
    LINE,
    AND,
    SLASH,
    COMMA,
    DOT,
    STRONG
}
