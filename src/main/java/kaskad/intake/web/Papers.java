package kaskad.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import kaskad.intake.draft.DraftPlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** From the document's blocks to how they look on paper. */
final class Papers {
    private Papers() {}

    static List<WizardPage.Sheet> of(JsonNode blocks) {
        List<WizardPage.Sheet> sheets = new ArrayList<>();
        List<WizardPage.Row> rows = new ArrayList<>();
        int table = 0;
        for (JsonNode block : blocks) {
            int at = block.path("at").path("table").asInt(0);
            if (at != table && !rows.isEmpty()) {
                sheets.add(grid(rows));
                rows = new ArrayList<>();
            }
            table = at;
            if (at == 0) {
                words(block).ifPresent(sheets::add);
            } else {
                rows.add(new WizardPage.Row(cells(block), key(block.path("at"))));
            }
        }
        if (!rows.isEmpty()) {
            sheets.add(grid(rows));
        }
        return sheets;
    }

    /** The name of a row of the document, the same on both sides. */
    static String key(@Nullable DraftPlace at) {
        return at == null ? "" : "t" + (at.table() == null ? 0 : at.table()) + "r" + at.row();
    }

    private static String key(JsonNode at) {
        return "t" + at.path("table").asInt(0) + "r" + at.path("row").asInt(0);
    }

    private static java.util.Optional<WizardPage.Sheet> words(JsonNode block) {
        String text = String.join(" ", cells(block)).strip();
        return text.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(new WizardPage.Words(text, key(block.path("at"))));
    }

    private static List<String> cells(JsonNode block) {
        return StreamSupport.stream(block.path("cells").spliterator(), false)
                .map(cell -> cell.asString(""))
                .toList();
    }

    private static WizardPage.Grid grid(List<WizardPage.Row> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        return new WizardPage.Grid(rows, width);
    }
}
