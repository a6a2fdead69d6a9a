package kaskad.organisations;

import java.util.Locale;

/** Floors of the tree; a partner stands beside it: asked to take part by agreement, never ordered. */
public enum OrganisationKind {
    NATION,
    REGION,
    MUNICIPALITY,
    ORGANISATION,
    UNIT,
    PARTNER;

    /** As stored and as in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static OrganisationKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether other nodes may stand below. */
    public boolean territory() {
        return switch (this) {
            case NATION, REGION, MUNICIPALITY -> true;
            case ORGANISATION, UNIT, PARTNER -> false;
        };
    }
}
