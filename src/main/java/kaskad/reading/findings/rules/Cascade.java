package kaskad.reading.findings.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.reading.ReadDocument;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.ReadSection;
import kaskad.reading.alignment.Alignment;

/** A plan beside the plan above it, with the proposals of which measure carries out which. */
public record Cascade(ReadDocument child, ReadDocument parent, Alignment alignment) {
    static Cascade of(ReadDocument child, ReadDocument parent) {
        return new Cascade(child, parent, Alignment.of(child, parent, Alignment.CONVINCING));
    }

    /** A proposed pair as measures. */
    record Pair(ReadMeasure below, ReadMeasure above) {}

    Stream<Pair> pairs() {
        List<ReadMeasure> below = measures(child);
        List<ReadMeasure> above = measures(parent);
        return alignment.pairs().stream()
                .map(pair -> new Pair(below.get(pair.childRow() - 1), above.get(pair.parentRow() - 1)));
    }

    /** The parent's measures without a child. */
    Set<ReadMeasure> dropped() {
        List<ReadMeasure> above = measures(parent);
        return alignment.parentsWithoutChild().stream()
                .map(row -> above.get(row - 1))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    Stream<ReadSection> parentSections() {
        return parent.plans().stream().flatMap(plan -> plan.sections().stream());
    }

    private static List<ReadMeasure> measures(ReadDocument document) {
        return document.plans().stream().flatMap(ReadPlan::measures).toList();
    }
}
