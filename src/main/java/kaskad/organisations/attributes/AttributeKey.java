package kaskad.organisations.attributes;

import java.util.Locale;

/** What may be said of an organisation; some are said with a word of their own. */
public enum AttributeKey {
    RURAL(false),
    SMALL(false),
    /** ШНОР: in the list of low results, by the year's rule. */
    LOW_RESULTS(false),
    /** ШНСУ: in unfavourable social conditions. */
    DISADVANTAGED(false),
    /** With the profile. */
    PROFILE_CLASSES(true),
    PEDAGOGICAL_CLASSES(false),
    BASE_SCHOOL(false),
    GROWTH_POINT(false),
    /** With the project's name. */
    PROJECT(true);

    private final boolean valued;

    AttributeKey(boolean valued) {
        this.valued = valued;
    }

    /** Whether it takes a word of its own: a profile, a project. */
    public boolean valued() {
        return valued;
    }

    /** As stored and as in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AttributeKey of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
