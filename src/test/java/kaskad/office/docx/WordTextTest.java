package kaskad.office.docx;

import static kaskad.office.docx.WordFile.p;
import static kaskad.office.docx.WordFile.r;
import static kaskad.office.docx.WordFile.tbl;
import static kaskad.office.docx.WordFile.tc;
import static kaskad.office.docx.WordFile.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kaskad.office.OfficeRefusal;
import kaskad.office.UnreadableDocument;
import org.junit.jupiter.api.Test;

class WordTextTest {
    private static List<String> paragraph(String... runs) {
        return WordFile.of(p(runs)).paragraphs();
    }

    @Test
    void keepsInsertedTextAndDropsDeleted() {
        String deleted = "<w:del><w:r><w:delText>старое</w:delText></w:r></w:del>";
        assertThat(paragraph(r("Провести "), deleted, "<w:ins>" + r("семинар") + "</w:ins>"))
                .containsExactly("Провести семинар");
        assertThat(paragraph("<w:moveFrom>" + r("а") + "</w:moveFrom>", "<w:moveTo>" + r("б") + "</w:moveTo>"))
                .containsExactly("б");
    }

    @Test
    void joinsParagraphsWhoseMarkIsDeleted() {
        String first = "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + r("Про") + "</w:p>";
        assertThat(WordFile.of(first + p(r("вести"))).paragraphs()).containsExactly("Провести");
        assertThat(WordFile.of(tbl(tr(tc(first), tc("б")))).cells()).containsExactly(List.of("", "б"));
    }

    @Test
    void readsATextBoxOnce() {
        String box = "<w:txbxContent>" + p(r("УТВЕРЖДАЮ")) + "</w:txbxContent>";
        String drawing = "<w:r><mc:AlternateContent><mc:Choice Requires='wps'>" + box
                + "</mc:Choice><mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(paragraph(drawing, r("План"))).containsExactly("УТВЕРЖДАЮ", "План");
        assertThat(paragraph(
                        "<w:r><mc:AlternateContent><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r>"))
                .containsExactly("УТВЕРЖДАЮ", "");
    }

    @Test
    void showsTheResultOfAFieldAndNotItsCode() {
        String begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
        String code = "<w:r><w:instrText> REF a </w:instrText></w:r>" + begin + r("вложенный код")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
        String result = "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("5")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
        assertThat(paragraph(r("пункт "), begin, code, result, r(" плана"))).containsExactly("пункт 5 плана");
        assertThat(paragraph("<w:fldSimple w:instr='PAGE'>" + r("7") + "</w:fldSimple>"))
                .containsExactly("7");
        assertThat(WordFile.of(p(begin, r("код")) + p(r("текст"))).paragraphs()).containsExactly("", "текст");
    }

    @Test
    void readsLinksTagsAndControls() {
        String control = "<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>" + r("выбрано")
                + "</w:sdtContent></w:sdt>";
        String prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + r("Место для текста")
                + "</w:sdtContent></w:sdt>";
        assertThat(paragraph(
                        "<w:hyperlink>" + r("сайт ") + "</w:hyperlink>",
                        "<w:smartTag>" + r("школы ") + "</w:smartTag>",
                        control,
                        prompt))
                .containsExactly("сайт школы выбрано");
    }

    @Test
    void readsSpecialCharacters() {
        assertThat(
                        paragraph(
                                "<w:r><w:t>а</w:t><w:noBreakHyphen/><w:t>б</w:t><w:cr/><w:t>в</w:t><w:softHyphen/><w:t>г</w:t><w:ptab/><w:t>д</w:t></w:r>"))
                .containsExactly("а-б\nвг\tд");
        assertThat(
                        paragraph(
                                "<w:r><w:sym w:font='Wingdings' w:char='F0FC'/><w:sym w:font='Symbol' w:char='F0B3'/><w:sym w:font='Arial' w:char='2116'/><w:sym w:font='Arial' w:char='x'/></w:r>"))
                .containsExactly("✓≥№");
    }

    @Test
    void leavesHiddenTextOut() {
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>скрыто</w:t></w:r>";
        String shown = "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>видно</w:t></w:r>";
        assertThat(paragraph(hidden, shown)).containsExactly("видно");
    }

    @Test
    void keepsNotesOutOfCellsAndAfterTheText() {
        String reference = "<w:r><w:footnoteReference w:id='2'/></w:r>";
        String notes = "<w:footnote w:type='separator' w:id='0'>" + p() + "</w:footnote><w:footnote w:id='2'>"
                + p("<w:r><w:footnoteRef/></w:r>", r(" Кроме школ")) + "</w:footnote>";
        WordFile file = WordFile.of(tbl(tr(tc(p(r("Семинар"), reference)), tc("май"))))
                .part("word/footnotes.xml", WordFile.root("footnotes", notes));
        assertThat(file.cells()).containsExactly(List.of("Семинар", "май"));
        assertThat(file.paragraphs()).containsExactly("* Кроме школ");
    }

    @Test
    void refusesADocumentWithinTheDocument() {
        byte[] bytes = WordFile.of(p(r("План")) + "<w:altChunk r:id='rId5'/>").bytes();
        UnreadableDocument refused = catchThrowableOfType(
                UnreadableDocument.class, () -> new kaskad.office.DocumentReader().read(bytes, "a"));
        assertThat(refused.reason()).isEqualTo(new OfficeRefusal.Embedded("a"));
    }

    @Test
    void readsStrictFilesAndPartsOfOtherNames() {
        String strict = "<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'><w:body>" + p(r("План"))
                + "</w:body></w:document>";
        String relations = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='rId1' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument' Target='/word/document2.xml'/></Relationships>";
        assertThat(new WordFile()
                        .part("_rels/.rels", relations)
                        .part("word/document2.xml", strict)
                        .paragraphs())
                .containsExactly("План");
    }

    @Test
    void readsPartsInUtf16() {
        String xml = WordFile.root("document", "<w:body>" + p(r("План")) + "</w:body>");
        assertThat(new WordFile()
                        .part("word/document.xml", xml, StandardCharsets.UTF_16)
                        .paragraphs())
                .containsExactly("План");
    }
}
