package kaskad.office.docx;

import static kaskad.office.docx.WordFile.p;
import static kaskad.office.docx.WordFile.r;
import static kaskad.office.docx.WordFile.tbl;
import static kaskad.office.docx.WordFile.tc;
import static kaskad.office.docx.WordFile.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaskad.office.Table;
import org.junit.jupiter.api.Test;

class WordTablesTest {
    @Test
    void leavesTheGapsBeforeAndAfterARowEmpty() {
        String gaps = "<w:tr><w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='1'/></w:trPr>" + tc("б") + "</w:tr>";
        assertThat(WordFile.of(tbl(tr(tc("1"), tc("2"), tc("3")), gaps)).cells())
                .containsExactly(List.of("1", "2", "3"), List.of("", "б", ""));
    }

    @Test
    void mergesDownThroughSeveralRowsAndStopsWhereANewMergeBegins() {
        String start = "<w:vMerge w:val='restart'/>";
        assertThat(WordFile.of(tbl(
                                tr(tc(start, "а"), tc("1")),
                                tr(tc("<w:vMerge/>", p()), tc("2")),
                                tr(tc("<w:vMerge w:val='continue'/>", p()), tc("3")),
                                tr(tc(start, "б"), tc("4"))))
                        .cells())
                .containsExactly(List.of("а", "1"), List.of("а", "2"), List.of("а", "3"), List.of("б", "4"));
    }

    @Test
    void mergesAcrossInTheOldWay() {
        Table table = (Table) WordFile.of(tbl(
                        tr(tc("1"), tc("2"), tc("3")),
                        tr(
                                tc("<w:hMerge w:val='restart'/>", "Раздел"),
                                tc("<w:hMerge/>", p()),
                                tc("<w:hMerge w:val='continue'/>", p()))))
                .blocks()
                .getFirst();
        assertThat(table.rows().get(1).getLast().text()).isEqualTo("Раздел");
        assertThat(table.rows().get(1).getFirst().columnSpan()).isEqualTo(3);
    }

    @Test
    void dropsColumnsThatNoCellBeginsIn() {
        String wide = "<w:gridSpan w:val='2'/>";
        assertThat(WordFile.of(tbl(
                                tr(tc("1"), tc(wide, "2")),
                                tr(tc("а"), tc(wide, "б")),
                                tr(tc("<w:gridSpan w:val='9'/>", "Раздел"))))
                        .cells())
                .containsExactly(List.of("1", "2"), List.of("а", "б"), List.of("Раздел", "Раздел"));
    }

    @Test
    void readsControlsAroundRowsCellsAndTables() {
        String sdt = "<w:sdt><w:sdtPr><w:alias w:val='Поле'/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String row = sdt.formatted(tr(sdt.formatted(tc("а")), tc(sdt.formatted(p(r("б"))))));
        assertThat(WordFile.of(sdt.formatted(tbl(row))).cells()).containsExactly(List.of("а", "б"));
    }

    @Test
    void readsATableInsideATextBox() {
        String box =
                "<w:r><w:pict><w:txbxContent>" + tbl(tr(tc("а"), tc("б"))) + p() + "</w:txbxContent></w:pict></w:r>";
        assertThat(WordFile.of(p(box, r("Текст"))).cells()).containsExactly(List.of("а", "б"));
    }

    @Test
    void forgetsDeletedRows() {
        String deleted = "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + tc("<w:vMerge/>", p()) + tc("старое") + "</w:tr>";
        assertThat(WordFile.of(tbl(
                                tr(tc("<w:vMerge w:val='restart'/>", "а"), tc("1")),
                                deleted,
                                tr(tc("<w:vMerge/>", p()), tc("2"))))
                        .cells())
                .containsExactly(List.of("а", "1"), List.of("а", "2"));
    }
}
