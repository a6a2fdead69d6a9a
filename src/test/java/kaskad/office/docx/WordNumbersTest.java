package kaskad.office.docx;

import static kaskad.office.docx.WordFile.numbered;
import static kaskad.office.docx.WordFile.p;
import static kaskad.office.docx.WordFile.r;
import static kaskad.office.docx.WordFile.tbl;
import static kaskad.office.docx.WordFile.tc;
import static kaskad.office.docx.WordFile.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordNumbersTest {
    private static String level(int level, String form, String text) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + form + "'/><w:lvlText w:val='"
                + text + "'/></w:lvl>";
    }

    private static String definition(String id, String... levels) {
        return "<w:abstractNum w:abstractNumId='" + id + "'>" + String.join("", levels) + "</w:abstractNum>";
    }

    private static String list(String id, String definition, String... overrides) {
        return "<w:num w:numId='" + id + "'><w:abstractNumId w:val='" + definition + "'/>" + String.join("", overrides)
                + "</w:num>";
    }

    @Test
    void numbersEmptyParagraphsOfCells() {
        String numbers = definition("0", level(0, "decimal", "%1."), level(1, "decimal", "%1.%2.")) + list("1", "0");
        assertThat(WordFile.of(tbl(
                                tr(tc(numbered("1", 0, "")), tc("Раздел")),
                                tr(tc(numbered("1", 1, "")), tc("Первое")),
                                tr(tc(numbered("1", 1, "")), tc("Второе"))))
                        .numbering(numbers)
                        .cells())
                .containsExactly(List.of("1.", "Раздел"), List.of("1.1.", "Первое"), List.of("1.2.", "Второе"));
    }

    @Test
    void writesEveryForm() {
        String numbers = definition("0", level(0, "russianLower", "%1)"))
                + definition("1", level(0, "upperRoman", "%1."))
                + definition("2", level(0, "decimalZero", "%1"))
                + definition("3", level(0, "bullet", "•"))
                + list("1", "0")
                + list("2", "1")
                + list("3", "2")
                + list("4", "3");
        assertThat(WordFile.of(numbered("1", 0, "а")
                                + numbered("2", 0, "б")
                                + numbered("3", 0, "в")
                                + numbered("4", 0, "г"))
                        .numbering(numbers)
                        .paragraphs())
                .containsExactly("а) а", "I. б", "01 в", "г");
    }

    @Test
    void startsAnewWhereAListSaysSo() {
        String again = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>";
        String otherwise = "<w:lvlOverride w:ilvl='0'>" + level(0, "lowerLetter", "(%1)") + "</w:lvlOverride>";
        String numbers = definition("0", level(0, "decimal", "%1."))
                + list("1", "0")
                + list("2", "0", again)
                + list("3", "0", otherwise);
        assertThat(WordFile.of(numbered("1", 0, "")
                                + numbered("1", 0, "")
                                + numbered("2", 0, "")
                                + numbered("2", 0, "")
                                + numbered("3", 0, ""))
                        .numbering(numbers)
                        .paragraphs())
                .containsExactly("1.", "2.", "5.", "6.", "(g)");
    }

    @Test
    void keepsALevelThatNeverRestarts() {
        String never = "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlRestart w:val='0'/>"
                + "<w:lvlText w:val='%2.'/></w:lvl>";
        assertThat(WordFile.of(numbered("1", 0, "")
                                + numbered("1", 1, "")
                                + numbered("1", 0, "")
                                + numbered("1", 1, ""))
                        .numbering(definition("0", level(0, "upperRoman", "%1"), never) + list("1", "0"))
                        .paragraphs())
                .containsExactly("I", "1.", "II", "2.");
    }

    @Test
    void numbersThroughStyles() {
        String style =
                "<w:style w:type='paragraph' w:styleId='Пункт'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type='paragraph' w:styleId='Свой'><w:basedOn w:val='Пункт'/></w:style>"
                        + "<w:style w:type='numbering' w:styleId='Список'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>";
        String numbers = "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='Список'/></w:abstractNum>"
                + definition("1", level(0, "decimal", "%1)"))
                + list("1", "0")
                + list("2", "1");
        String styled = "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr>" + r("текст") + "</w:p>";
        String off = "<w:p><w:pPr><w:pStyle w:val='Пункт'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>" + r("без")
                + "</w:p>";
        assertThat(WordFile.of(styled.formatted("Пункт") + styled.formatted("Свой") + off + p(r("просто")))
                        .styles(style)
                        .numbering(numbers)
                        .paragraphs())
                .containsExactly("1) текст", "2) текст", "без", "просто");
    }
}
