package kaskad.intake.printed;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftExecutor;
import kaskad.reading.executors.Abbreviations;
import kaskad.reading.executors.Party;
import kaskad.reading.json.ReadingJson;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes apart what the reader prints: the document's own blocks, and what was read from them. */
@Component
public class DocumentJson {
    /** More measures, or more rows of tables to show, are no plan that a person checks on one page. */
    static final int MOST_ROWS = 3_000;

    /** NUL is a character that JSON can hold and the database cannot. */
    private static final String NUL = "\\u0000";

    private final JsonMapper json;

    DocumentJson(JsonMapper json) {
        this.json = json;
    }

    public Parts read(byte[] printed) {
        String text = new String(printed, StandardCharsets.UTF_8).replace(NUL, "");
        return new Parts(text, json.readTree(text));
    }

    /** What the reader printed. */
    public static final class Parts {
        private final String text;
        private final JsonNode root;

        Parts(String text, JsonNode root) {
            this.text = text;
            this.root = root;
        }

        /** All of it, to ask the rules again when something is corrected. */
        public String all() {
            return text;
        }

        /** The document's own blocks as JSON. */
        public String blocks() {
            return root.path("blocks").isMissingNode()
                    ? "[]"
                    : root.path("blocks").toString();
        }

        /** How many rows there are where there are too many; else 0. */
        public int tooLong() {
            int measures = items(root.path("plans")).stream()
                    .flatMap(plan -> items(plan.path("sections")).stream())
                    .mapToInt(section -> section.path("measures").size())
                    .sum();
            int most = Math.max(measures, root.path("blocks").size());
            return most > MOST_ROWS ? most : 0;
        }

        /** What the document says that its short names stand for. */
        public Map<String, String> abbreviations() {
            String text = items(root.path("blocks")).stream()
                    .flatMap(block -> items(block.path("cells")).stream())
                    .map(cell -> cell.asString(""))
                    .collect(Collectors.joining("\n"));
            return new HashMap<>(Abbreviations.expansions(text));
        }

        /** What was read; {@code matching} says whom a party means. */
        public Draft draft(Function<Party, Stream<DraftExecutor>> matching) {
            return new DraftReading(root, ReadingJson.read(text), ReadingJson.blocks(text), matching)
                    .draft(abbreviations());
        }
    }

    static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
