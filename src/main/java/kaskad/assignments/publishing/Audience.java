package kaskad.assignments.publishing;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaskad.kernel.Place;
import kaskad.kernel.Refused;
import kaskad.kernel.Scope;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationKind;
import kaskad.organisations.OrganisationRefusal;
import kaskad.organisations.OrganisationType;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanLevel;

/**
 * Whom a plan may reach and whom somebody chose: {@code within} is the plan's own subtree. Turns a measure's parties into
 * organisations; bodies outside the subtree get no assignment.
 */
record Audience(PlanCard plan, Map<UUID, Organisation> within, List<Organisation> schools, List<Organisation> bodies) {

    /** The subtree that a plan of this level at this place reaches. */
    static Scope reach(PlanCard plan) {
        Place place = plan.place();
        return switch (plan.level()) {
            case FEDERAL -> Scope.NATION;
            case REGION -> Scope.region(Objects.requireNonNullElse(place.region(), place.organisation()));
            case MUNICIPALITY ->
                Scope.municipality(Objects.requireNonNullElse(place.municipality(), place.organisation()));
            case SCHOOL -> Scope.organisation(place.organisation());
        };
    }

    /** Refuses an organisation that the plan does not reach as one that is not there. */
    static Audience of(PlanCard plan, List<Organisation> reached, Collection<UUID> chosen) {
        Map<UUID, Organisation> within = reached.stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Set<UUID> all = new HashSet<>(chosen);
        for (UUID id : all) {
            if (!within.containsKey(id)) {
                throw new Refused(new OrganisationRefusal.NoSuchOrganisation(id));
            }
        }
        if (plan.level() == PlanLevel.MUNICIPALITY) {
            UUID own = plan.place().municipality();
            all.add(own == null ? plan.place().organisation() : own);
        }
        return new Audience(
                plan,
                within,
                reached.stream()
                        .filter(one -> one.type() == OrganisationType.SCHOOL && all.contains(one.id()))
                        .toList(),
                bodies(reached, all));
    }

    /** Whom a measure means, each once; empty where it names nobody who could get it. */
    List<Organisation> of(MeasureRow.ExecutorRow party) {
        return switch (party.target()) {
            case ORGANISATION ->
                within.containsKey(party.organisationId())
                        ? List.of(Objects.requireNonNull(within.get(party.organisationId())))
                        : List.of();
            case SCHOOLS -> schools;
            case MUNICIPALITIES -> bodies;
            case EXTERNAL, UNMATCHED -> List.of();
        };
    }

    /** The owner, for a school's own plan: whoever is named in it works there. */
    List<Organisation> owner() {
        Organisation owner = within.get(plan.place().organisation());
        return owner == null ? List.of() : List.of(owner);
    }

    /** The authority of each chosen municipality; a municipality without one answers itself. */
    private static List<Organisation> bodies(List<Organisation> reached, Set<UUID> chosen) {
        Map<UUID, Organisation> authorities = reached.stream()
                .filter(one ->
                        one.type() == OrganisationType.AUTHORITY && one.place().municipality() != null)
                .collect(Collectors.toMap(
                        one -> Objects.requireNonNull(one.place().municipality()), Function.identity(), (a, b) -> a));
        return reached.stream()
                .filter(one -> chosen.contains(one.id()))
                .filter(one -> one.kind() == OrganisationKind.MUNICIPALITY || authorities.containsValue(one))
                .map(one ->
                        Objects.requireNonNullElse(authorities.get(one.place().municipality()), one))
                .distinct()
                .toList();
    }
}
