package kaskad.reading.findings;

import java.util.ArrayList;
import java.util.List;
import kaskad.office.Block;
import kaskad.office.Format;
import kaskad.office.Grid;
import kaskad.office.Limits;
import kaskad.office.OfficeDocument;
import kaskad.office.Paragraph;
import kaskad.office.Source;

/** The lines of an example as a document, with the frame that rows or points alone stand in. */
final class ExampleDocument {
    private static final List<String> PLAN =
            List.of("План мероприятий на 2025 год", "№ | Мероприятие | Срок | Ответственный | Результат");
    private static final List<String> ORDER = List.of(
            "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ЛУГОБОРСКОГО ОКРУГА",
            "ПРИКАЗ",
            "от 05.02.2025 № 12",
            "О школьном смотре",
            "ПРИКАЗЫВАЮ:");
    private static final String SIGNATURE = "Начальник управления А.А. Образцова";

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private int tables;

    private ExampleDocument() {}

    static OfficeDocument of(List<String> lines) {
        ExampleDocument document = new ExampleDocument();
        framed(lines).forEach(document::add);
        document.table();
        return new OfficeDocument(Format.DOCX, document.blocks);
    }

    private static List<String> framed(List<String> lines) {
        List<String> framed = new ArrayList<>(lines);
        if (lines.getFirst().matches("=.*|[\\d.]*\\s*\\|.*")) {
            framed.addAll(0, PLAN);
        } else if (lines.getFirst().matches("\\d.*")) {
            framed.addAll(0, ORDER);
            framed.add(SIGNATURE);
        }
        return framed;
    }

    private void add(String line) {
        if (line.startsWith("=") || line.contains("|")) {
            rows.add(line);
        } else {
            table();
            blocks.add(Paragraph.plain(line));
        }
    }

    private void table() {
        if (rows.isEmpty()) {
            return;
        }
        int width =
                rows.stream().mapToInt(row -> row.split("\\|", -1).length).max().orElse(1);
        Grid grid = new Grid(new Source("example", new byte[0], Limits.USUAL));
        for (String row : rows) {
            grid.row();
            if (row.startsWith("=")) {
                grid.cell(row.substring(1).strip(), width, 1, List.of());
            } else {
                for (String cell : row.split("\\|", -1)) {
                    grid.cell(cell.strip(), 1, 1, List.of());
                }
            }
        }
        blocks.add(grid.table(++tables));
        rows.clear();
    }
}
