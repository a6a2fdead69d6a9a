package kaskad.assignments.publishing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kaskad.organisations.Organisation;
import kaskad.plans.ExecutorTarget;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanLevel;

/** Who gets which measure: a plan's executor cells turned into assignments. Pure. */
record Expansion(List<Party> parties, List<MeasureRow> unmatched) {
    Expansion {
        parties = List.copyOf(parties);
        unmatched = List.copyOf(unmatched);
    }

    /**
     * One measure for one organisation; {@code helps} whom a measure names one by one behind its lead: a co-executor. Of a
     * group each does the whole for itself.
     */
    record Party(UUID measure, Organisation organisation, boolean lead, boolean helps) {
        Pair pair() {
            return new Pair(measure, organisation.id());
        }
    }

    private record Part(boolean lead, boolean helps) {}

    /** What is assigned at most once. */
    record Pair(UUID measure, UUID organisation) {}

    static Expansion of(List<MeasureRow> measures, Audience audience) {
        List<Party> parties = new ArrayList<>();
        List<MeasureRow> unmatched = new ArrayList<>();
        for (MeasureRow measure : measures) {
            Map<Organisation, Part> leads = leads(measure, audience);
            if (leads.isEmpty() && measure.executors().stream().noneMatch(Expansion::isGroup)) {
                unmatched.add(measure);
            }
            leads.forEach((organisation, part) ->
                    parties.add(new Party(measure.id(), organisation, part.lead(), part.helps())));
        }
        return new Expansion(parties, unmatched);
    }

    /** A group is somebody, even where nobody of it was chosen. */
    private static boolean isGroup(MeasureRow.ExecutorRow party) {
        return party.target() == ExecutorTarget.SCHOOLS || party.target() == ExecutorTarget.MUNICIPALITIES;
    }

    Expansion without(Set<Pair> published) {
        Predicate<Party> old = party -> published.contains(party.pair());
        return new Expansion(parties.stream().filter(old.negate()).toList(), unmatched);
    }

    int organisations() {
        Set<UUID> all = new HashSet<>();
        parties.forEach(party -> all.add(party.organisation().id()));
        return all.size();
    }

    /** The first party that means anybody leads. */
    private static Map<Organisation, Part> leads(MeasureRow measure, Audience audience) {
        Map<Organisation, Part> leads = new LinkedHashMap<>();
        for (MeasureRow.ExecutorRow party : measure.executors()) {
            boolean lead = leads.isEmpty();
            Part part = new Part(lead, !lead && !isGroup(party));
            audience.of(party).forEach(organisation -> leads.putIfAbsent(organisation, part));
        }
        if (leads.isEmpty() && audience.plan().level() == PlanLevel.SCHOOL) {
            audience.owner().forEach(organisation -> leads.put(organisation, new Part(true, false)));
        }
        return leads;
    }
}
