package kaskad.reading.json;

import kaskad.reading.Target;
import kaskad.reading.Threshold;
import tools.jackson.databind.JsonNode;

/** Reads back what is to be reached: the targets of indicators and the thresholds of results. */
final class TargetJson {
    private TargetJson() {}

    static Target target(JsonNode json) {
        String comparison = DocumentReader.textOrNull(json, "comparison");
        String unit = DocumentReader.textOrNull(json, "unit");
        return new Target(
                DocumentReader.present(json.path("kind"))
                        ? Target.Kind.ofWord(DocumentReader.text(json, "kind"))
                        : Target.Kind.NONE,
                comparison == null ? null : Threshold.Comparison.ofWord(comparison),
                DocumentReader.present(json.path("value")) ? json.path("value").asDecimal() : null,
                unit == null ? null : Threshold.Unit.ofWord(unit),
                DocumentReader.present(json.path("base")) ? json.path("base").asDecimal() : null,
                DocumentReader.number(json, "base_year"),
                DocumentReader.date(json, "due"));
    }

    static Threshold threshold(JsonNode json) {
        return new Threshold(
                Threshold.Comparison.ofWord(DocumentReader.text(json, "comparison")),
                json.path("value").asDecimal(),
                Threshold.Unit.ofWord(DocumentReader.text(json, "unit")),
                DocumentReader.textOrNull(json, "of"));
    }
}
