package kaskad.organisations.changes;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of an organisation. */
public sealed interface OrganisationChange {
    /** Whom it is about. */
    UUID organisation();

    /** As stored and as in message keys. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** {@code from} are no more, {@code organisation} goes on with all that they had to do. */
    record Merger(UUID organisation, Set<UUID> from) implements OrganisationChange {
        public Merger {
            from = Set.copyOf(from);
        }
    }

    /** {@code into} go out of it; without an {@code heir} it goes on itself, otherwise it closes and the heir goes on. */
    record Split(
            UUID organisation, Set<UUID> into, @Nullable UUID heir) implements OrganisationChange {
        public Split {
            into = Set.copyOf(into);
        }
    }

    /** It has another name from the day on. */
    record Renaming(UUID organisation, String name, String shortName) implements OrganisationChange {}

    /** It is no more; without an {@code heir} nobody goes on with what it had to do. */
    record Closing(UUID organisation, @Nullable UUID heir) implements OrganisationChange {}

    /** It belongs to another municipality from the day on. */
    record Transfer(UUID organisation, UUID municipality) implements OrganisationChange {}
}
