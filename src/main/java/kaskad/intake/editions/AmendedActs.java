package kaskad.intake.editions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaskad.plans.editions.EditionQueries.EditionRow;
import kaskad.plans.PlanId;
import kaskad.reading.amendments.Amendment;

/** The amendments of an act by the act that they change, each with the plans of the register that it stands for. */
record AmendedActs(List<Amendment> amendments, Map<Amendment.Target, List<EditionRow>> plans) {
    AmendedActs {
        amendments = List.copyOf(amendments);
        plans = new LinkedHashMap<>(plans);
    }

    /** Every plan that some amendment names. */
    List<EditionRow> matched() {
        return plans.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** What is meant for a plan: what names it; for a plan that only a person chose, what names none of the register. */
    List<Amendment> of(PlanId plan) {
        List<Amendment> naming = amendments.stream()
                .filter(amendment -> rows(amendment).anyMatch(row -> row.id().equals(plan)))
                .toList();
        return naming.isEmpty()
                ? amendments.stream()
                        .filter(amendment -> rows(amendment).findAny().isEmpty())
                        .toList()
                : naming;
    }

    private Stream<EditionRow> rows(Amendment amendment) {
        return plans.getOrDefault(amendment.target(), List.of()).stream();
    }
}
