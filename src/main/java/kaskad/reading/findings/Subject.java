package kaskad.reading.findings;

import java.util.List;
import kaskad.reading.ReadDocument;
import kaskad.reading.ReadMeasure;

/** What rules look at: what was read, and the whole text of the document. */
public record Subject(ReadDocument document, String text) {
    List<ReadMeasure> measures() {
        return document.plans().stream().flatMap(plan -> plan.measures()).toList();
    }
}
