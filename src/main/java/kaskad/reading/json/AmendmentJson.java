package kaskad.reading.json;

import java.util.List;
import java.util.Map;
import kaskad.reading.amendments.Amendment;
import kaskad.reading.amendments.Operation;
import kaskad.reading.amendments.PartKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Amendments as plain values and back. */
public final class AmendmentJson {
    private AmendmentJson() {}

    static Map<String, @Nullable Object> write(Amendment amendment) {
        Amendment.Target target = amendment.target();
        return DocumentWriter.map(
                "clause", amendment.clause(),
                "target",
                        DocumentWriter.map(
                                "kind", target.kind(),
                                "date",
                                        target.date() == null
                                                ? null
                                                : target.date().toString(),
                                "number", target.number()),
                "place", DocumentWriter.list(amendment.place(), AmendmentJson::part),
                "operation", amendment.operation().word(),
                "old", amendment.oldWords(),
                "new", amendment.newWords(),
                "rows", amendment.rows(),
                "raw", amendment.raw());
    }

    private static Map<String, @Nullable Object> part(Amendment.Part part) {
        return DocumentWriter.map("kind", part.kind().word(), "number", part.number(), "name", part.name());
    }

    public static Amendment read(JsonNode json) {
        JsonNode target = json.path("target");
        return new Amendment(
                DocumentReader.textOrNull(json, "clause"),
                new Amendment.Target(
                        DocumentReader.textOrNull(target, "kind"),
                        DocumentReader.date(target, "date"),
                        DocumentReader.textOrNull(target, "number")),
                DocumentReader.list(json.path("place"), AmendmentJson::part),
                Operation.ofWord(DocumentReader.text(json, "operation")),
                DocumentReader.textOrNull(json, "old"),
                DocumentReader.textOrNull(json, "new"),
                rows(json.path("rows")),
                DocumentReader.text(json, "raw"));
    }

    private static List<List<String>> rows(JsonNode json) {
        return DocumentReader.list(json, DocumentReader::strings);
    }

    private static Amendment.Part part(JsonNode json) {
        return new Amendment.Part(
                PartKind.ofWord(DocumentReader.text(json, "kind")),
                DocumentReader.textOrNull(json, "number"),
                DocumentReader.textOrNull(json, "name"));
    }
}
