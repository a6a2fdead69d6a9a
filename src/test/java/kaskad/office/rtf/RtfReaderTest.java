package kaskad.office.rtf;

import static kaskad.office.Told.cells;
import static kaskad.office.Told.paragraphs;
import static kaskad.office.Told.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kaskad.office.Block;
import kaskad.office.OfficeRefusal;
import kaskad.office.Paragraph;
import kaskad.office.Told;
import kaskad.office.UnreadableDocument;
import org.junit.jupiter.api.Test;

class RtfReaderTest {
    private static final String FONTS = "{\\fonttbl{\\f0\\fcharset204 Times;}{\\f1\\fcharset0 Arial;}}";

    private static List<Block> read(String body) {
        return Told.blocks(file(body));
    }

    private static byte[] file(String body) {
        return ("{\\rtf1\\ansi\\ansicpg1252\\deff0" + FONTS + body + "}").getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void readsBytesOfTheFontsCharacterSetAndUnicodeWithItsStandIns() {
        assertThat(paragraphs(read("\\f0 \\'cf\\'eb\\'e0\\'ed \\u8470\\'3f 5\\par")))
                .containsExactly("План № 5");
        assertThat(paragraphs(read("\\uc2\\u1055\\'cf\\'cf\\uc0\\u1083{\\uc1\\u-1282?}x\\par")))
                .containsExactly("Пл\uFAFEx");
        assertThat(paragraphs(read("a\\~b\\_c\\emdash d\\tab e\\line f\\par"))).containsExactly("a\u00a0b-c—d\te\nf");
    }

    @Test
    void leavesOutWhatIsHiddenDeletedOrNoBody() {
        assertThat(
                        paragraphs(
                                read(
                                        "{\\header up\\par}{\\*\\unknown x}{\\v hidden }{\\deleted gone }kept{\\footnote note}{\\field{\\*\\fldinst HYPERLINK \"a\"}{\\fldrslt  link}}{\\pict ffff}\\par")))
                .containsExactly("kept link");
    }

    @Test
    void tellsLooks() {
        assertThat(read("\\pard\\qc\\outlinelevel0{\\b Title}\\par\\pard plain\\par"))
                .containsExactly(new Paragraph("", "Title", true, true, 1), Paragraph.plain("plain"));
    }

    @Test
    void resolvesMergedCellsByMarksAndByEdges() {
        String definition = "\\trowd\\clvmgf\\cellx1000\\cellx2000\\cellx3010";
        String rows = definition + "\\pard\\intbl a\\cell b\\cell c\\cell\\row"
                + "\\trowd\\clvmrg\\cellx1000\\cellx3000\\pard\\intbl\\cell d\\cell\\row"
                + "\\trowd\\clmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000\\pard\\intbl e\\cell\\cell f\\cell\\row\\pard after\\par";
        assertThat(cells(tables(read(rows)).getFirst()))
                .containsExactly(List.of("a", "b", "c"), List.of("a", "d", "d"), List.of("e", "e", "f"));
    }

    @Test
    void readsTheDefinitionThatWordRepeatsAfterTheCells() {
        String row =
                "\\trowd\\cellx1000\\cellx2000\\pard\\plain\\intbl{a\\cell b\\cell }\\pard{\\trowd\\cellx1000\\cellx2000\\row }";
        assertThat(cells(tables(read(row + row + "\\pard end\\par")).getFirst()))
                .containsExactly(List.of("a", "b"), List.of("a", "b"));
    }

    @Test
    void readsNestedTables() {
        String inner =
                "\\pard\\intbl\\itap2 x\\nestcell y\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}";
        var table = tables(read("\\trowd\\cellx1000\\cellx2000\\pard\\intbl one\\par" + inner
                        + "\\pard\\intbl two\\cell three\\cell\\row\\pard\\par"))
                .getFirst();
        assertThat(cells(table)).containsExactly(List.of("one\ntwo", "three"));
        assertThat(cells(table.rows().getFirst().getFirst().nested().getFirst()))
                .containsExactly(List.of("x", "y"));
    }

    @Test
    void countsListsAndTrustsTheNumberInTheFile() {
        String lists =
                "{\\*\\listtable{\\list{\\listlevel\\levelnfc0\\levelstartat1{\\leveltext\\'02\\'00.;}{\\levelnumbers\\'01;}}{\\listlevel\\levelnfc4\\levelstartat1{\\leveltext\\'04\\'00.\\'01);}{\\levelnumbers\\'01\\'03;}}\\listid7}}"
                        + "{\\*\\listoverridetable{\\listoverride\\listid7\\listoverridecount0\\ls1}{\\listoverride\\listid7\\listoverridecount1{\\lfolevel\\listoverridestartat\\levelstartat5}\\ls2}}";
        assertThat(
                        paragraphs(
                                read(
                                        lists
                                                + "\\pard\\ls1 one\\par\\pard\\ls1\\ilvl1 part\\par\\pard\\ls1 two\\par\\pard\\ls2 five\\par{\\listtext\\pard\\plain 9)\\tab}\\pard\\ls1 nine\\par{\\pntext 3.\\tab}\\pard old\\par")))
                .containsExactly("1. one", "1.a) part", "2. two", "5. five", "9) nine", "3. old");
    }

    @Test
    void readsTextBoxesBeforeTheParagraphThatHoldsThem() {
        assertThat(
                        paragraphs(
                                read(
                                        "be{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt \\pard box\\par}}{\\shprslt old}}fore\\par")))
                .containsExactly("box", "before");
    }

    @Test
    void refusesWhatIsCutOrTooDeep() {
        assertThat(refusal("{\\rtf1 text")).isEqualTo(new OfficeRefusal.Damaged("a"));
        assertThat(refusal("{\\rtf1" + "{".repeat(5_000)))
                .isEqualTo(new OfficeRefusal.TooBig("a", OfficeRefusal.What.DEPTH, 1_000));
        assertThat(refusal("{\\rtf1\\intbl\\itap99 a\\par}"))
                .isEqualTo(new OfficeRefusal.TooBig("a", OfficeRefusal.What.DEPTH, 8));
        assertThat(refusal("{\\rtf1\\trowd" + "\\cellx1".repeat(300)))
                .isEqualTo(new OfficeRefusal.TooBig("a", OfficeRefusal.What.COLUMNS, 200));
    }

    private static OfficeRefusal refusal(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return catchThrowableOfType(UnreadableDocument.class, () -> Told.blocks(bytes))
                .reason();
    }
}
