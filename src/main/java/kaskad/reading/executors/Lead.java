package kaskad.reading.executors;

/** What stands before a token, from the weakest separator to the strongest. */
enum Lead {
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
