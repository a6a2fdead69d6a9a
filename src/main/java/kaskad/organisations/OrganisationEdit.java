package kaskad.organisations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the main data of an organisation are corrected to. A wrong letter of a name is corrected here; a new name is a
 * change with a day.
 */
public record OrganisationEdit(
        OrganisationType type,
        @Nullable SchoolKind schoolKind,
        String name,
        String shortName,
        @Nullable Integer number,
        List<String> aliases) {
    public OrganisationEdit {
        aliases = List.copyOf(aliases);
    }
}
