package kaskad.reading.executors;

import java.util.Locale;

/** What a party is, in the words of the reading contract. */
public enum PartyType {
    ORGANISATION,
    POSITION,
    PERSON,
    GROUP,
    UNKNOWN;

    /** The word that reading prints. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
