package kaskad.organisations;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of an organisation when it enters the register; {@code aliases} are further names and abbreviations. */
public record NewOrganisation(
        @Nullable UUID parent,
        OrganisationKind kind,
        OrganisationType type,
        String name,
        String shortName,
        @Nullable Integer number,
        boolean rural,
        ZoneId zone,
        List<String> aliases) {
    public NewOrganisation {
        aliases = List.copyOf(aliases);
    }
}
