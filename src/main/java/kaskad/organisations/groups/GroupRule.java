package kaskad.organisations.groups;

import java.util.Set;
import java.util.UUID;
import kaskad.organisations.OrganisationType;
import kaskad.organisations.SchoolKind;

/** Who belongs to a group. */
public sealed interface GroupRule {

    /**
     * Whoever fits on the day: of one of the types, of one of the kinds of schools, in one of the municipalities, with all
     * traits. What is empty asks nothing.
     */
    record Fitting(
            Set<OrganisationType> types, Set<SchoolKind> schoolKinds, Set<UUID> municipalities, Set<Trait> traits)
            implements GroupRule {
        public Fitting {
            types = Set.copyOf(types);
            schoolKinds = Set.copyOf(schoolKinds);
            municipalities = Set.copyOf(municipalities);
            traits = Set.copyOf(traits);
        }

        public static Fitting schoolsWith(Trait... traits) {
            return new Fitting(Set.of(OrganisationType.SCHOOL), Set.of(), Set.of(), Set.of(traits));
        }
    }

    /** Whoever is listed. */
    record Listed() implements GroupRule {}
}
