package kaskad.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One organisation as its page shows it; {@code above}, the way down to it from the top of the tree. */
public record OrganisationCard(
        Organisation organisation,
        @Nullable SchoolKind schoolKind,
        @Nullable LocalDate closed,
        List<Above> above) {
    public OrganisationCard {
        above = List.copyOf(above);
    }

    /** A node higher up. */
    public record Above(UUID id, String name) {}

    public UUID id() {
        return organisation.id();
    }

    public String name() {
        return organisation.name();
    }

    public int version() {
        return organisation.version();
    }

    public boolean open() {
        return closed == null;
    }
}
