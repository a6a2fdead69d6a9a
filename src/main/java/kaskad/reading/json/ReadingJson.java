package kaskad.reading.json;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaskad.reading.ReadBlock;
import kaskad.reading.ReadDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was read as the contract's JSON and makes the same records of it again. */
public final class ReadingJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ReadingJson() {}

    /** One line of JSON. */
    public static String write(ReadDocument document) {
        return JSON.writeValueAsString(DocumentWriter.document(document));
    }

    /** One line of JSON with the document itself under {@code blocks}. */
    public static String write(ReadDocument document, List<ReadBlock> blocks) {
        Map<String, Object> map = new LinkedHashMap<>(DocumentWriter.document(document));
        map.put("blocks", blocks.stream().map(DocumentWriter::block).toList());
        return JSON.writeValueAsString(map);
    }

    /** One line of JSON of findings, as {@code check --json} prints them. */
    public static String writeFindings(ReadDocument document) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", document.file());
        map.put(
                "findings",
                document.findings().stream().map(DocumentWriter::finding).toList());
        return JSON.writeValueAsString(map);
    }

    /** The records that {@link #write} was given. */
    public static ReadDocument read(String json) {
        return DocumentReader.document(JSON.readTree(json));
    }

    /**
     * The records of a text that may have come from anywhere.
     *
     * @throws IllegalArgumentException where the text is not what {@link #write} gives
     */
    public static ReadDocument readForeign(String json) {
        try {
            return read(json);
        } catch (JacksonException | ClassCastException | DateTimeException | NullPointerException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The blocks beside them; none where they were not asked for. */
    public static List<ReadBlock> blocks(String json) {
        JsonNode blocks = JSON.readTree(json).path("blocks");
        return DocumentReader.list(blocks, DocumentReader::block);
    }
}
