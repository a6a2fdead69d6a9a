package kaskad.office.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import kaskad.office.Block;
import kaskad.office.Cell;
import kaskad.office.DocumentReader;
import kaskad.office.OfficeRefusal;
import kaskad.office.Paragraph;
import kaskad.office.Table;
import kaskad.office.UnreadableDocument;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
    private static final double[] COLUMNS = {50, 80, 300, 400, 540};

    private static List<Block> read(Paper paper) throws IOException {
        return new DocumentReader().read(paper.bytes(), "a").blocks();
    }

    private static OfficeRefusal refusal(byte[] bytes) {
        return catchThrowableOfType(UnreadableDocument.class, () -> new DocumentReader().read(bytes, "a"))
                .reason();
    }

    private static List<List<String>> cells(Block block) {
        return ((Table) block)
                .rows().stream()
                        .map(row -> row.stream().map(Cell::text).toList())
                        .toList();
    }

    @Test
    void readsRuledTables() throws IOException {
        List<Block> blocks = read(new Paper()
                .page()
                .grid(COLUMNS, 100, 120, 150)
                .text(55, 114, "№")
                .text(85, 114, "Мероприятие")
                .text(305, 114, "Срок")
                .text(405, 114, "Исполнитель")
                .text(55, 132, "1.")
                .text(85, 132, "Совещание руководителей школ о", "подготовке к новому году")
                .text(305, 132, "до 1 мая")
                .text(405, 132, "УО", "ИМЦ"));
        assertThat(cells(blocks.getFirst()))
                .containsExactly(
                        List.of("№", "Мероприятие", "Срок", "Исполнитель"),
                        List.of(
                                "1.",
                                "Совещание руководителей школ о подготовке к новому году",
                                "до 1 мая",
                                "УО\nИМЦ"));
    }

    @Test
    void readsMergedCellsBetweenThinFills() throws IOException {
        List<Block> blocks = read(new Paper()
                .page()
                .bars(50, 100, 540, 120)
                .bars(50, 120, 300, 140)
                .bars(50, 140, 300, 160)
                .bars(300, 120, 540, 160)
                .text(55, 114, "Раздел 1")
                .text(55, 134, "Первое")
                .text(55, 154, "Второе")
                .text(305, 144, "постоянно"));
        Table table = (Table) blocks.getFirst();
        assertThat(cells(table))
                .containsExactly(
                        List.of("Раздел 1", "Раздел 1"),
                        List.of("Первое", "постоянно"),
                        List.of("Второе", "постоянно"));
        assertThat(table.rows().get(2).get(1).rowSpan()).isEqualTo(2);
    }

    @Test
    void joinsARowThatAPageBreakCut() throws IOException {
        List<Block> blocks = read(new Paper()
                .page()
                .grid(COLUMNS, 700, 720, 750, 790)
                .text(55, 714, "№")
                .text(85, 714, "Мероприятие")
                .text(305, 714, "Срок")
                .text(405, 714, "Исполнитель")
                .text(55, 734, "1.")
                .text(85, 734, "Первое")
                .text(305, 734, "май")
                .text(405, 734, "УО")
                .text(55, 764, "2.")
                .text(85, 764, "Методическая неделя учителей физики и всех", "преподавателей математики города в честь")
                .text(305, 764, "июнь")
                .text(405, 764, "ИМЦ")
                .text(300, 815, "1")
                .page()
                .grid(COLUMNS, 50, 70, 100, 130)
                .text(55, 64, "№")
                .text(85, 64, "Мероприятие")
                .text(305, 64, "Срок")
                .text(405, 64, "Исполнитель")
                .text(85, 84, "юбилея лицея")
                .text(55, 114, "3.")
                .text(85, 114, "Третье")
                .text(305, 114, "июль")
                .text(405, 114, "УО")
                .text(300, 815, "2"));
        assertThat(blocks).hasSize(1);
        assertThat(cells(blocks.getFirst()))
                .containsExactly(
                        List.of("№", "Мероприятие", "Срок", "Исполнитель"),
                        List.of("1.", "Первое", "май", "УО"),
                        List.of(
                                "2.",
                                "Методическая неделя учителей физики и всех преподавателей математики города в честь юбилея лицея",
                                "июнь",
                                "ИМЦ"),
                        List.of("3.", "Третье", "июль", "УО"));
        assertThat(((Table) blocks.getFirst()).pages()).containsExactly(1, 1, 1, 2);
    }

    @Test
    void readsTablesWithoutRules() throws IOException {
        Paper paper = new Paper()
                .page()
                .text(55, 100, "№")
                .text(85, 100, "Мероприятие")
                .text(305, 100, "Срок")
                .text(405, 100, "Исполнитель");
        for (int i = 1; i < 4; i++) {
            paper.text(55, 90 + 32 * i, i + ".")
                    .text(85, 90 + 32 * i, "Заседание совета директоров", "школ города")
                    .text(305, 90 + 32 * i, "до 1 мая")
                    .text(405, 90 + 32 * i, "УО");
        }
        assertThat(cells(read(paper).getFirst()))
                .containsExactly(
                        List.of("№", "Мероприятие", "Срок", "Исполнитель"),
                        List.of("1.", "Заседание совета директоров школ города", "до 1 мая", "УО"),
                        List.of("2.", "Заседание совета директоров школ города", "до 1 мая", "УО"),
                        List.of("3.", "Заседание совета директоров школ города", "до 1 мая", "УО"));
    }

    @Test
    void readsColumnsWithoutRulesThatStandClose() throws IOException {
        Paper paper = new Paper()
                .page()
                .text(55, 100, "№")
                .text(71, 100, "Мероприятие")
                .text(205, 100, "Срок");
        for (int i = 1; i < 4; i++) {
            paper.text(55, 90 + 32 * i, String.valueOf(i))
                    .text(71, 90 + 32 * i, "Заседание совета школ")
                    .text(205, 90 + 32 * i, "до 1 мая");
        }
        assertThat(cells(read(paper).getFirst()))
                .containsExactly(
                        List.of("№", "Мероприятие", "Срок"),
                        List.of("1", "Заседание совета школ", "до 1 мая"),
                        List.of("2", "Заседание совета школ", "до 1 мая"),
                        List.of("3", "Заседание совета школ", "до 1 мая"));
    }

    @Test
    void joinsLinesAndTheHalvesOfWords() throws IOException {
        List<Block> blocks = read(new Paper()
                .page()
                .text(50, 100, "Перечень мероприятий на новый год составлен в соответствии с приказом и учебно-")
                .text(50, 112, "методическим планом, он содержит двадцать четыре городских и районных меро-")
                .text(50, 124, "приятий и утверждается руководителем.")
                .text(50, 148, "Приложение 1"));
        assertThat(blocks)
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly(
                        "Перечень мероприятий на новый год составлен в соответствии с приказом и "
                                + "учебно-методическим планом, он содержит двадцать четыре городских и районных "
                                + "мероприятий и утверждается руководителем.",
                        "Приложение 1");
    }

    @Test
    void readsAPageThatIsTurned() throws IOException {
        assertThat(read(new Paper().page().sideways().text(50, 100, "План работы на 2026 год")))
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly("План работы на 2026 год");
    }

    @Test
    void believesTagsWhereNoRulesAreDrawn() {
        String page = shown(0, 50, 700, "1.")
                + shown(1, 60, 700, "Meeting")
                + shown(2, 100, 700, "May")
                + shown(3, 50, 680, "2.")
                + shown(4, 100, 680, "June");
        String file = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/StructTreeRoot 6 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
                + "4 0 obj<</Length " + page.length() + ">>stream\n" + page + "\nendstream endobj\n"
                + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
                + "6 0 obj<</K<</S/Table/Pg 3 0 R/K[<</S/TR/K[<</S/TD/K 0>><</S/TD/K 1>><</S/TD/K 2>>]>>"
                + "<</S/TR/K[<</S/TD/K 3>><</S/TD/K 4>>]>>]>>>>endobj\n"
                + "trailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF";
        Block block = new DocumentReader()
                .read(file.getBytes(StandardCharsets.US_ASCII), "a")
                .blocks()
                .getFirst();
        assertThat(cells(block)).containsExactly(List.of("1.", "Meeting", "May"), List.of("2.", "", "June"));
    }

    private static String shown(int mark, int x, int y, String text) {
        return "/TD<</MCID %d>>BDC BT /F 10 Tf %d %d Td (%s)Tj ET EMC ".formatted(mark, x, y, text);
    }

    @Test
    void refusesWhatHasNoTextOrAPassword() throws IOException {
        Paper paper = new Paper().page().line(50, 50, 100, 50);
        assertThat(refusal(paper.bytes())).isEqualTo(new OfficeRefusal.Scan("a"));
        assertThat(refusal(paper.bytes("тайна"))).isEqualTo(new OfficeRefusal.Encrypted("a"));
        assertThat(refusal(Arrays.copyOf(paper.bytes(), 300))).isEqualTo(new OfficeRefusal.Damaged("a"));
    }

    @Test
    void refusesATreeOfPagesThatContainsItself() {
        String file = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF";
        assertThat(refusal(file.getBytes(StandardCharsets.US_ASCII)))
                .isIn(new OfficeRefusal.Damaged("a"), new OfficeRefusal.Scan("a"));
    }

    @Test
    void refusesCountlessPages() {
        StringBuilder file =
                new StringBuilder("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[");
        file.append("3 0 R ".repeat(Budget.PAGES + 1))
                .append("]/Count 2001>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n");
        file.append("trailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF");
        assertThat(refusal(file.toString().getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new OfficeRefusal.TooBig("a", OfficeRefusal.What.PAGES, Budget.PAGES));
    }
}
