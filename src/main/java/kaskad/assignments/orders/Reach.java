package kaskad.assignments.orders;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.assignments.orders.AddresseeReading.Meant;
import kaskad.kernel.Place;
import kaskad.kernel.Scope;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationType;
import org.jspecify.annotations.Nullable;

/** Whom an act may reach: the part of the tree of the body that issued it. Turns parties into organisations. */
record Reach(Map<UUID, Organisation> within) {

    /** The subtree of a body: a school orders itself, an authority or a centre its municipality or region. */
    static Scope of(Organisation body) {
        Place place = body.place();
        if (body.type() == OrganisationType.SCHOOL) {
            return Scope.organisation(body.id());
        }
        UUID municipality = place.municipality();
        UUID region = place.region();
        return municipality != null
                ? Scope.municipality(municipality)
                : region != null ? Scope.region(region) : Scope.NATION;
    }

    static Reach over(List<Organisation> reached) {
        return new Reach(reached.stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity(), (a, b) -> a, LinkedHashMap::new)));
    }

    /** The bodies of all parties, each once, in the order of the parties. */
    List<Organisation> of(List<Meant> parties) {
        Set<Organisation> bodies = new LinkedHashSet<>();
        parties.forEach(party -> of(party).forEach(bodies::add));
        return List.copyOf(bodies);
    }

    /** The bodies of the first party that means anybody. */
    List<Organisation> lead(List<Meant> parties) {
        return parties.stream()
                .map(party -> of(party).toList())
                .filter(bodies -> !bodies.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What a person chose instead. */
    List<Organisation> of(ClauseChoice choice, List<Meant> parties) {
        return switch (choice.audience()) {
            case AS_READ -> of(parties);
            case SCHOOLS -> schools().toList();
            case BODIES -> authorities().toList();
            case NAMED ->
                within.values().stream()
                        .filter(one -> choice.organisations().contains(one.id()))
                        .toList();
        };
    }

    private Stream<Organisation> of(Meant party) {
        return switch (party.target()) {
            case ORGANISATION -> Stream.ofNullable(find(party.organisation()));
            case SCHOOLS -> schools();
            case MUNICIPALITIES -> authorities();
            case EXTERNAL, UNMATCHED -> Stream.empty();
        };
    }

    private @Nullable Organisation find(@Nullable UUID id) {
        return within.get(Objects.requireNonNull(id));
    }

    private Stream<Organisation> schools() {
        return within.values().stream().filter(one -> one.type() == OrganisationType.SCHOOL);
    }

    private Stream<Organisation> authorities() {
        return within.values().stream()
                .filter(one -> one.type() == OrganisationType.AUTHORITY)
                .filter(one -> one.place().municipality() != null);
    }
}
