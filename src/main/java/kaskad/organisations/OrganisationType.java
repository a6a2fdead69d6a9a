package kaskad.organisations;

import java.util.Locale;

/** What a body does. A territory is the nation's, a region's or a municipality's own row. */
public enum OrganisationType {
    TERRITORY,
    AUTHORITY,
    METHODICAL_CENTRE,
    SCHOOL,
    KINDERGARTEN,
    SUPPLEMENTARY,
    COLLEGE,
    UNIVERSITY,
    FIRM,
    FUND,
    OTHER;

    /** As stored and as in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static OrganisationType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
