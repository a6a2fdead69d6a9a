package kaskad.office.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kaskad.office.DocumentReader;
import kaskad.office.OfficeDocument;
import kaskad.office.write.Cell;
import kaskad.office.write.DocxWriter;
import kaskad.office.write.OfficialDocument;
import kaskad.office.write.OfficialTable;
import kaskad.office.write.Orientation;
import kaskad.office.write.Paragraph;
import kaskad.office.write.Row;
import org.junit.jupiter.api.Test;

class CommentedDocxTest {
    private static final byte[] PLAN = DocxWriter.write(new OfficialDocument(
            "План",
            OfficialDocument.RUSSIAN,
            Orientation.LANDSCAPE,
            List.of(),
            List.of(
                    Paragraph.of("План мероприятий"),
                    new OfficialTable(
                            "План",
                            List.of(1, 1, 1),
                            List.of(Row.of(List.of("№", "Мероприятие", "Исполнитель"))),
                            List.of(
                                    Row.of(Cell.of("Кадры").spanning(3, 1)),
                                    Row.of(
                                            Cell.of("1"),
                                            Cell.of("Смотр"),
                                            Cell.of("Центр").spanning(1, 2)),
                                    Row.of(Cell.of("2"), Cell.of("")))))));

    private static Comment cell(int row, int column, String... lines) {
        return new Comment(1, row, column, "", List.of(lines));
    }

    private static byte[] commented(byte[] docx, Comment... comments) {
        return CommentedDocx.of(docx, new DocumentReader().read(docx, "plan.docx"), List.of(comments));
    }

    private static Map<String, String> parts(byte[] docx) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return parts;
    }

    private static String body(byte[] docx) {
        return parts(docx).getOrDefault("word/document.xml", "");
    }

    /** The words between the marks of a comment. */
    private static String marked(byte[] docx, int id) {
        String body = body(docx);
        int start = body.indexOf("<w:commentRangeStart w:id=\"" + id + "\"/>");
        int end = body.indexOf("<w:commentRangeEnd w:id=\"" + id + "\"/>");
        assertThat(start).isPositive().isLessThan(end);
        return body.substring(start, end).replaceAll("<[^>]*>", "");
    }

    @Test
    void marksCellsAndParagraphsByTheCountingOfTheReader() {
        byte[] docx = commented(
                PLAN,
                cell(3, 1, "о мероприятии"),
                new Comment(null, 1, null, "", List.of("о плане")),
                new Comment(1, 3, null, "Центр", List.of("по словам")));
        assertThat(marked(docx, 0)).isEqualTo("Смотр");
        assertThat(marked(docx, 1)).isEqualTo("План мероприятий");
        assertThat(marked(docx, 2)).isEqualTo("Центр");
    }

    @Test
    void marksTheCellThatAMergedOneBelongsTo() {
        assertThat(marked(commented(PLAN, cell(4, 2, "о соисполнителе")), 0)).isEqualTo("Центр");
        assertThat(marked(commented(PLAN, cell(2, 2, "о разделе")), 0)).isEqualTo("Кадры");
    }

    @Test
    void marksEmptyCells() {
        assertThat(marked(commented(PLAN, cell(4, 1, "пусто")), 0)).isEmpty();
    }

    @Test
    void changesNothingElse() {
        byte[] docx = commented(PLAN, cell(3, 1, "о мероприятии"), cell(3, 2, "ещё"));
        assertThat(body(docx).replaceAll("<w:commentRange[^>]*/>|<w:r><w:commentReference[^>]*/></w:r>", ""))
                .isEqualTo(body(PLAN));
        Map<String, String> before = parts(PLAN);
        Map<String, String> after = parts(docx);
        List.of("word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels")
                .forEach(changed -> after.put(changed, before.getOrDefault(changed, "")));
        after.remove("word/comments.xml");
        assertThat(after).isEqualTo(before);
        assertThat(new DocumentReader().read(docx, "plan.docx"))
                .isEqualTo(new DocumentReader().read(PLAN, "plan.docx"));
    }

    @Test
    void keepsCommentsThatAreThere() {
        byte[] once = commented(PLAN, cell(3, 1, "первое"));
        byte[] twice = commented(once, cell(3, 1, "второе <и> третье"));
        assertThat(parts(twice).get("word/comments.xml"))
                .contains(">первое<", ">второе &lt;и&gt; третье<", "w:id=\"0\"", "w:id=\"1\"", "w:author=\"Каскад\"")
                .containsOnlyOnce("</w:comments>");
        assertThat(parts(twice).get("[Content_Types].xml")).containsOnlyOnce("/word/comments.xml");
        assertThat(parts(twice).get("word/_rels/document.xml.rels")).containsOnlyOnce("comments.xml");
        assertThat(marked(twice, 1)).isEqualTo("Смотр");
    }

    @Test
    void writesAnotherKindAnew() {
        byte[] html = ("<html><body><p>План</p><table><tr><td>№<td>Дело</tr><tr><td rowspan=2>1<td>Смотр</tr>"
                        + "<tr><td>Отчёт</tr></table><p>Конец</p></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        OfficeDocument source = new DocumentReader().read(html, "plan.html");
        byte[] docx = CommentedDocx.of(
                html, source, List.of(cell(3, 1, "о деле"), new Comment(null, 2, null, "", List.of("о конце"))));
        assertThat(marked(docx, 0)).isEqualTo("Отчёт");
        assertThat(marked(docx, 1)).isEqualTo("Конец");
    }

    @Test
    void opensEmptyParagraphsAndKeepsAnyPrefix() {
        String part = "<?xml version=\"1.0\"?><x:document xmlns:x=\"w\"><x:body><!-- <x:p/> --><x:p/>"
                + "<x:p a='>'><x:pPr><x:b/></x:pPr><x:r><x:t>да</x:t></x:r></x:p></x:body></x:document>";
        Insertions marks = new Insertions(part);
        Anchors anchors = Anchors.of(part);
        marks.add(anchors.find(new Comment(null, 1, null, "", List.of())), 7);
        marks.add(anchors.find(new Comment(null, 2, null, "", List.of())), 8);
        assertThat(marks.text())
                .contains("<x:p><x:commentRangeStart x:id=\"7\"/><x:commentRangeEnd x:id=\"7\"/>"
                        + "<x:r><x:commentReference x:id=\"7\"/></x:r></x:p>")
                .contains("</x:pPr><x:commentRangeStart x:id=\"8\"/><x:r><x:t>да</x:t></x:r>"
                        + "<x:commentRangeEnd x:id=\"8\"/>");
    }
}
