package kaskad.reading.findings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kaskad.reading.ReadDocument;
import kaskad.reading.ReadExecutors;
import kaskad.reading.ReadMeasure;
import kaskad.reading.executors.Abbreviations;

/**
 * What rules look at: what was read, the whole text of the document, and what several rules ask of them.
 *
 * @param abbreviations how often each abbreviation stands in the cells of executors
 * @param explained the abbreviations that the document itself explains
 */
public record Subject(
        ReadDocument document,
        String text,
        List<ReadMeasure> measures,
        Map<String, Integer> abbreviations,
        Set<String> explained) {

    static Subject of(ReadDocument document, String text) {
        List<ReadMeasure> measures =
                document.plans().stream().flatMap(plan -> plan.measures()).toList();
        List<String> executors = measures.stream()
                .flatMap(measure -> Stream.ofNullable(measure.executors()))
                .map(ReadExecutors::raw)
                .toList();
        return new Subject(
                document,
                text,
                measures,
                Abbreviations.used(executors),
                Abbreviations.expansions(text).keySet());
    }
}
