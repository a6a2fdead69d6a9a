package kaskad.office.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kaskad.office.Block;
import kaskad.office.Cell;
import kaskad.office.DocumentReader;
import kaskad.office.Paragraph;
import kaskad.office.Table;
import org.junit.jupiter.api.Test;

class WebPagesTest {
    private static List<Block> blocks(byte[] bytes) {
        return new DocumentReader().read(bytes, "a.html").blocks();
    }

    private static List<Block> blocks(String body) {
        return blocks(("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(String body) {
        return blocks(body).stream().map(block -> ((Paragraph) block).full()).toList();
    }

    private static List<List<String>> cells(String table) {
        return ((Table) blocks("<table>" + table + "</table>").getFirst())
                .rows().stream()
                        .map(row -> row.stream().map(Cell::text).toList())
                        .toList();
    }

    private static String cell(String content) {
        return cells("<tr><td>" + content + "<td>.").getFirst().getFirst();
    }

    @Test
    void readsListsThatWordSaved() {
        String item = "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
                + "<span style='mso-list:Ignore'>%s<span style='font:7.0pt'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>%s<o:p></o:p></p>";
        assertThat(lines(item.formatted("1.1.", "Провести семинар") + item.formatted("·", "новости")))
                .containsExactly("1.1. Провести семинар", "новости");
        assertThat(cell(item.formatted("2.", ""))).isEqualTo("2.");
    }

    @Test
    void takesTheCharacterSetOfThePageElseTheOldRussianOne() {
        Charset windows = Charset.forName("windows-1251");
        String said =
                "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1251'></head><body><p>План";
        assertThat(blocks(said.getBytes(windows))).containsExactly(Paragraph.plain("План"));
        assertThat(blocks("<html><body><p>План".getBytes(windows))).containsExactly(Paragraph.plain("План"));
        byte[] marked = ("\uFEFF" + "<html><body><p>План").getBytes(StandardCharsets.UTF_16LE);
        assertThat(blocks(marked)).containsExactly(Paragraph.plain("План"));
    }

    @Test
    void putsEachBlockOfACellOnALineOfItsOwn() {
        assertThat(cell("а<br>б<p>в</p><div>г<o:p>&nbsp;</o:p></div>д")).isEqualTo("а\nб\nв\nг\nд");
        assertThat(cell("<p>&nbsp;</p>")).isEmpty();
        assertThat(cell("<p><o:p>&nbsp;</o:p></p><p>а</p>")).isEqualTo("а");
    }

    @Test
    void countsOrderedLists() {
        assertThat(cell("<ol><li>а<li>б</ol>")).isEqualTo("1. а\n2. б");
        assertThat(cell("<ol start=4><li>а</li><li value=9>б</li><li>в</li></ol>"))
                .isEqualTo("4. а\n9. б\n10. в");
        assertThat(cell("<ol reversed><li>а</li><li>б</li></ol>")).isEqualTo("2. а\n1. б");
        assertThat(cell("<ol type=I><li><p>а</p><p>б</p></li></ol>")).isEqualTo("I. а\nб");
        assertThat(cell("<ul><li>а</li><li>б</li></ul>")).isEqualTo("а\nб");
        assertThat(cell("<ol><li>а<ol type=a><li>б</li></ol></li><li>в</li></ol>"))
                .isEqualTo("1. а\na. б\n2. в");
    }

    @Test
    void showsTheHeadFirstAndTheFootLast() {
        assertThat(cells("<tfoot><tr><td>итог<td>3</tfoot><tbody><tr><td>а<td>1</tbody><thead><tr><th>б<th>в</thead>"))
                .containsExactly(List.of("б", "в"), List.of("а", "1"), List.of("итог", "3"));
    }

    @Test
    void cutsSpansThatGoTooFar() {
        assertThat(cells("<tr><td>1<td>2<tr><td colspan=99>Раздел<tr><td rowspan=50>а<td>б<tr><td>в"))
                .containsExactly(List.of("1", "2"), List.of("Раздел", "Раздел"), List.of("а", "б"), List.of("а", "в"));
        assertThat(cells("<thead><tr><th rowspan=7>№<th>Что</thead><tbody><tr><td>1<td>а</tbody>"))
                .containsExactly(List.of("№", "Что"), List.of("1", "а"));
        assertThat(cells("<tr><td rowspan=0>а<td>1<tr><td>2<tr><td>3"))
                .containsExactly(List.of("а", "1"), List.of("а", "2"), List.of("а", "3"));
    }

    @Test
    void leavesOutWhatIsNotShown() {
        assertThat(lines(
                        "<p>а</p><p style='display: none'>б</p><p hidden>в</p><p style='mso-hide:all'>г</p><!-- д -->"))
                .containsExactly("а");
    }

    @Test
    void readsEntitiesAndUnclosedTags() {
        assertThat(lines("<p>&laquo;План&raquo; &mdash; 5&#37;<p>конец")).containsExactly("«План» — 5%", "конец");
    }

    @Test
    void findsTheTableInALayoutTable() {
        Table outer = (Table) blocks("<table><tr><td><p>План</p><table><tr><td>1<td>2</table></table>")
                .getFirst();
        assertThat(outer.rows().getFirst().getFirst().text()).isEqualTo("План");
        assertThat(outer.rows().getFirst().getFirst().nested().getFirst().width())
                .isEqualTo(2);
    }
}
