package kaskad.organisations.register;

import java.time.LocalDate;
import java.util.UUID;
import kaskad.organisations.OrganisationKind;
import kaskad.organisations.OrganisationType;
import kaskad.organisations.SchoolKind;
import org.jspecify.annotations.Nullable;

/** One line of the register; {@code within}, the territory that it stands in. */
public record RegisterRow(
        UUID id,
        OrganisationKind kind,
        OrganisationType type,
        @Nullable SchoolKind schoolKind,
        String name,
        String shortName,
        @Nullable String within,
        @Nullable LocalDate closed) {}
