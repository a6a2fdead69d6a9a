package kaskad.plans;

import java.util.Locale;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationType;

/** Whose plan it is, from the top of the cascade down. */
public enum PlanLevel {
    FEDERAL,
    REGION,
    MUNICIPALITY,
    SCHOOL;

    /** As stored and as in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PlanLevel of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** A school keeps plans of schools only: an approved plan of any other level is shown to all below its place. */
    public boolean fits(Organisation organisation) {
        return this == SCHOOL || organisation.type() != OrganisationType.SCHOOL;
    }
}
