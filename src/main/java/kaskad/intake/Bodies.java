package kaskad.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.kernel.Place;
import kaskad.kernel.Scope;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationQueries;
import kaskad.organisations.OrganisationQueries.Alias;
import org.springframework.stereotype.Component;

/** The part of the register that a document of an authority can mean, and the matching of wordings within it. */
@Component
public class Bodies {
    private final OrganisationQueries organisations;
    private final MappingStore mappings;

    Bodies(OrganisationQueries organisations, MappingStore mappings) {
        this.organisations = organisations;
        this.mappings = mappings;
    }

    /** Within a municipality, its own bodies and those of the region above it; else the whole region or nation. */
    public List<Organisation> around(Place place) {
        UUID municipality = place.municipality();
        return organisations.list(scope(place)).stream()
                .filter(body -> municipality == null
                        || body.place().municipality() == null
                        || municipality.equals(body.place().municipality()))
                .toList();
    }

    /** Matching within that part; {@code expansions} are the document's own short names. */
    public ExecutorMatching matching(Place place, Map<String, String> expansions) {
        List<Organisation> bodies = around(place);
        Set<UUID> ids = bodies.stream().map(Organisation::id).collect(Collectors.toSet());
        List<Alias> aliases = organisations.aliases(scope(place)).stream()
                .filter(alias -> ids.contains(alias.organisation()))
                .toList();
        return new ExecutorMatching(bodies, aliases, mappings.list(place.organisation()), expansions);
    }

    private static Scope scope(Place place) {
        UUID region = place.region();
        return region == null ? Scope.NATION : Scope.region(region);
    }
}
