package kaskad.assignments.publishing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kaskad.organisations.Organisation;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;

/** A publication worked out but not done: what is new, with what dates. Pure. */
record PublicationDraft(
        PlanCard plan,
        List<MeasureRow> measures,
        Expansion expansion,
        Set<Expansion.Pair> published,
        Schedule schedule,
        List<Organisation> reached) {
    PublicationDraft {
        expansion = expansion.without(published);
    }

    PublicationPreview preview() {
        return new PublicationPreview(
                expansion.organisations(),
                expansion.parties().size(),
                expansion.parties().stream()
                        .mapToInt(party -> schedule.count(party.measure()))
                        .sum(),
                groups(),
                notes(expansion.unmatched()::contains),
                notes(measure -> schedule.count(measure.id()) == 0
                        && !expansion.unmatched().contains(measure)),
                notes(measure -> schedule.isCut(measure.id())),
                (int) published.stream()
                        .map(Expansion.Pair::organisation)
                        .distinct()
                        .count());
    }

    private List<PublicationPreview.Group> groups() {
        Map<UUID, String> names = reached.stream().collect(Collectors.toMap(Organisation::id, Organisation::shortName));
        Map<UUID, List<Expansion.Party>> grouped = expansion.parties().stream()
                .collect(Collectors.groupingBy(
                        party -> group(party.organisation()), LinkedHashMap::new, Collectors.toList()));
        List<PublicationPreview.Group> groups = new ArrayList<>();
        grouped.forEach((id, parties) -> groups.add(new PublicationPreview.Group(
                names.getOrDefault(id, plan.organisation()),
                parties.stream()
                        .map(party -> party.organisation().id())
                        .collect(Collectors.toCollection(HashSet::new))
                        .size(),
                parties.size(),
                parties.stream()
                        .mapToInt(party -> schedule.count(party.measure()))
                        .sum())));
        return groups;
    }

    private static UUID group(Organisation organisation) {
        UUID municipality = organisation.place().municipality();
        UUID region = organisation.place().region();
        return municipality != null ? municipality : region != null ? region : organisation.id();
    }

    private List<PublicationPreview.MeasureNote> notes(Predicate<MeasureRow> which) {
        return measures.stream()
                .filter(which)
                .map(measure -> new PublicationPreview.MeasureNote(measure.id(), measure.number(), measure.title()))
                .toList();
    }
}
