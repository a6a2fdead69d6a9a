package kaskad.organisations;

import java.util.Locale;

/** Floors of the tree. */
public enum OrganisationKind {
    NATION,
    REGION,
    MUNICIPALITY,
    ORGANISATION,
    UNIT;

    /** As stored and as in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static OrganisationKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
