package kaskad.reading.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kaskad.office.Format;
import kaskad.reading.AppendixKind;
import kaskad.reading.At;
import kaskad.reading.Field;
import kaskad.reading.Finding;
import kaskad.reading.GroupRole;
import kaskad.reading.Level;
import kaskad.reading.Mend;
import kaskad.reading.Place;
import kaskad.reading.ReadAct;
import kaskad.reading.ReadBlock;
import kaskad.reading.ReadCell;
import kaskad.reading.ReadClause;
import kaskad.reading.ReadDocument;
import kaskad.reading.ReadExecutors;
import kaskad.reading.ReadGroup;
import kaskad.reading.ReadIndicator;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.ReadResult;
import kaskad.reading.ReadSection;
import kaskad.reading.ReadTable;
import kaskad.reading.Severity;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineKind;
import kaskad.reading.deadlines.DeadlineReader;
import kaskad.reading.deadlines.NormJson;
import kaskad.reading.executors.ExecutorReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON trees as records; parties, and deadlines without a kind, are read again from their wording. */
final class DocumentReader {
    private DocumentReader() {}

    static ReadDocument document(JsonNode json) {
        return new ReadDocument(
                text(json, "file"),
                present(json.path("format")) ? Format.ofWord(text(json, "format")) : Format.TXT,
                present(json.path("act")) ? act(json.path("act")) : null,
                list(json.path("plans"), DocumentReader::plan),
                list(json.path("groups"), DocumentReader::group),
                list(json.path("data"), DocumentReader::table),
                list(json.path("findings"), DocumentReader::finding));
    }

    private static ReadAct act(JsonNode json) {
        JsonNode control = json.path("control");
        JsonNode signatory = json.path("signatory");
        return new ReadAct(
                textOrNull(json, "kind"),
                textOrNull(json, "issuer"),
                date(json, "date"),
                textOrNull(json, "number"),
                textOrNull(json, "title"),
                textOrNull(json, "preamble"),
                list(json.path("basis"), DocumentReader::basis),
                list(json.path("clauses"), DocumentReader::clause),
                list(json.path("appendices"), DocumentReader::appendix),
                list(json.path("amendments"), AmendmentJson::read),
                present(control)
                        ? new ReadAct.Control(textOrNull(control, "post"), textOrNull(control, "person"))
                        : null,
                present(signatory)
                        ? new ReadAct.Signatory(
                                textOrNull(signatory, "post"),
                                textOrNull(signatory, "person"),
                                signatory.path("acting").asBoolean(false))
                        : null);
    }

    private static ReadAct.Appendix appendix(JsonNode json) {
        return new ReadAct.Appendix(
                textOrNull(json, "number"),
                textOrNull(json, "clause"),
                AppendixKind.ofWord(text(json, "kind")),
                text(json, "title"));
    }

    private static ReadAct.Basis basis(JsonNode json) {
        return new ReadAct.Basis(
                textOrNull(json, "kind"),
                textOrNull(json, "issuer"),
                date(json, "date"),
                textOrNull(json, "number"),
                textOrNull(json, "title"));
    }

    private static ReadClause clause(JsonNode json) {
        return new ReadClause(
                textOrNull(json, "number"),
                text(json, "text"),
                executors(json.path("addressees")),
                deadline(json.path("deadline")),
                at(json.path("at")));
    }

    private static ReadPlan plan(JsonNode json) {
        String level = textOrNull(json, "level");
        JsonNode period = json.path("period");
        return new ReadPlan(
                strings(json.path("stamp")),
                text(json, "title"),
                level == null ? null : Level.ofWord(level),
                new ReadPlan.Span(date(period, "from"), date(period, "until")),
                strings(json.path("columns")),
                strings(json.path("headings")),
                list(json.path("sections"), DocumentReader::section),
                list(json.path("indicators"), DocumentReader::indicator));
    }

    private static ReadSection section(JsonNode json) {
        return new ReadSection(
                textOrNull(json, "number"), text(json, "title"), list(json.path("measures"), DocumentReader::measure));
    }

    private static ReadMeasure measure(JsonNode json) {
        JsonNode result = json.path("result");
        return new ReadMeasure(
                textOrNull(json, "number"),
                text(json, "title"),
                deadline(json.path("deadline")),
                executors(json.path("executors")),
                present(result)
                        ? new ReadResult(text(result, "raw"), list(result.path("thresholds"), TargetJson::threshold))
                        : null,
                list(json.path("more"), DocumentReader::cell),
                at(json.path("at")));
    }

    private static ReadCell cell(JsonNode json) {
        return new ReadCell(text(json, "heading"), text(json, "text"));
    }

    private static ReadIndicator indicator(JsonNode json) {
        return new ReadIndicator(
                textOrNull(json, "number"),
                text(json, "title"),
                deadline(json.path("deadline")),
                TargetJson.target(json.path("target")),
                list(json.path("more"), DocumentReader::cell),
                at(json.path("at")));
    }

    private static @Nullable Deadline deadline(JsonNode json) {
        if (!present(json)) {
            return null;
        }
        String raw = text(json, "raw");
        return present(json.path("kind"))
                ? NormJson.fromMap(raw, DeadlineKind.of(text(json, "kind")), map(json.path("norm")))
                : DeadlineReader.read(raw, DeadlineContext.NONE);
    }

    private static @Nullable ReadExecutors executors(JsonNode json) {
        return present(json) ? new ReadExecutors(text(json, "raw"), ExecutorReader.read(text(json, "raw"))) : null;
    }

    private static ReadGroup group(JsonNode json) {
        return new ReadGroup(text(json, "title"), list(json.path("members"), DocumentReader::member));
    }

    private static ReadGroup.Member member(JsonNode json) {
        String role = textOrNull(json, "role");
        return new ReadGroup.Member(
                text(json, "person"), textOrNull(json, "post"), role == null ? null : GroupRole.ofWord(role));
    }

    private static ReadTable table(JsonNode json) {
        return new ReadTable(
                text(json, "title"), strings(json.path("columns")), list(json.path("rows"), DocumentReader::strings));
    }

    private static Finding finding(JsonNode json) {
        return new Finding(
                text(json, "rule"),
                Severity.ofWord(text(json, "severity")),
                place(json.path("at")),
                field(json),
                text(json, "message"),
                text(json, "quote"),
                text(json, "advice"),
                mend(json.path("mend")),
                strings(json.path("arguments")),
                list(json.path("places"), DocumentReader::onePlace));
    }

    private static Place onePlace(JsonNode json) {
        return new Place(
                place(json.path("at")),
                field(json),
                text(json, "quote"),
                mend(json.path("mend")),
                strings(json.path("arguments")));
    }

    private static @Nullable At place(JsonNode json) {
        return present(json) ? at(json) : null;
    }

    private static @Nullable Field field(JsonNode json) {
        String field = textOrNull(json, "field");
        return field == null ? null : Field.ofWord(field);
    }

    private static @Nullable Mend mend(JsonNode json) {
        return present(json) ? new Mend(text(json, "from"), text(json, "to")) : null;
    }

    static ReadBlock block(JsonNode json) {
        return new ReadBlock(at(json.path("at")), strings(json.path("cells")));
    }

    private static At at(JsonNode json) {
        return new At(number(json, "page"), number(json, "table"), number(json, "row"));
    }

    static <T> List<T> list(JsonNode json, Function<JsonNode, T> read) {
        List<T> list = new ArrayList<>();
        json.forEach(item -> list.add(read.apply(item)));
        return list;
    }

    static List<String> strings(JsonNode json) {
        return list(json, item -> item.asString(""));
    }

    private static Map<String, Object> map(JsonNode json) {
        Map<String, Object> map = new LinkedHashMap<>();
        json.properties().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
        return map;
    }

    private static Object plain(JsonNode json) {
        if (json.isObject()) {
            return map(json);
        }
        if (json.isArray()) {
            return list(json, DocumentReader::plain);
        }
        if (json.isBoolean()) {
            return json.asBoolean();
        }
        return json.isIntegralNumber() ? (Object) json.asInt() : json.asString("");
    }

    static boolean present(JsonNode json) {
        return !json.isMissingNode() && !json.isNull();
    }

    static String text(JsonNode json, String key) {
        return json.path(key).asString("");
    }

    static @Nullable String textOrNull(JsonNode json, String key) {
        JsonNode value = json.path(key);
        return present(value) ? value.asString("") : null;
    }

    static @Nullable Integer number(JsonNode json, String key) {
        JsonNode value = json.path(key);
        return present(value) ? value.asInt() : null;
    }

    static @Nullable LocalDate date(JsonNode json, String key) {
        String text = textOrNull(json, key);
        return text == null ? null : LocalDate.parse(text);
    }
}
