package kaskad.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
    private static final DocumentReader READER = new DocumentReader();

    static OfficeRefusal refusal(DocumentReader reader, byte[] bytes) {
        return catchThrowableOfType(UnreadableDocument.class, () -> reader.read(bytes, "a"))
                .reason();
    }

    private static OfficeDocument text(String text) {
        return READER.read(text.getBytes(StandardCharsets.UTF_8), "a");
    }

    private static List<List<String>> cells(Block block) {
        return ((Table) block)
                .rows().stream()
                        .map(row -> row.stream().map(Cell::text).toList())
                        .toList();
    }

    @Test
    void tellsTheFormatFromTheContent() {
        assertThat(text("<html><body><p>а</p></body></html>").format()).isEqualTo(Format.HTML);
        assertThat(text("План").format()).isEqualTo(Format.TXT);
        assertThat(refusal(READER, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new OfficeRefusal.Damaged("a"));
        assertThat(text("{\\rtf1 plan}").format()).isEqualTo(Format.RTF);
    }

    @Test
    void readsOldRussianEncoding() {
        OfficeDocument document = READER.read("План работы".getBytes(Charset.forName("windows-1251")), "a");
        assertThat(document.blocks()).containsExactly(Paragraph.plain("План работы"));
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertThat(refusal(READER, new byte[0])).isEqualTo(new OfficeRefusal.Empty("a"));
        assertThat(refusal(READER, new byte[] {1, 2, 3, 0, 5})).isEqualTo(new OfficeRefusal.NotADocument("a"));
        assertThat(refusal(READER, "  \n".getBytes(StandardCharsets.UTF_8))).isEqualTo(new OfficeRefusal.Scan("a"));
        assertThat(catchThrowableOfType(UnreadableDocument.class, () -> READER.read(Path.of("нет.docx")))
                        .reason())
                .isEqualTo(new OfficeRefusal.Missing("нет.docx"));
    }

    @Test
    void refusesADocumentBehindAPassword() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("тайна");
            encryptor.getDataStream(files).close();
            files.writeFilesystem(out);
        }
        assertThat(refusal(READER, out.toByteArray())).isEqualTo(new OfficeRefusal.Encrypted("a"));
    }

    @Test
    void refusesACutFile() throws IOException {
        byte[] whole = packed("<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>" + "текст ".repeat(500)
                + "</w:t></w:r></w:p></w:body></w:document>");
        assertThat(refusal(READER, Arrays.copyOf(whole, whole.length / 2))).isEqualTo(new OfficeRefusal.Damaged("a"));
    }

    @Test
    void refusesBombs() throws IOException {
        DocumentReader small = new DocumentReader(new Limits(1 << 20, 1 << 16, 30, 1 << 16, 5, 4, 20, 2));
        assertThat(refusal(small, packed(" ".repeat(1 << 20))))
                .isEqualTo(new OfficeRefusal.TooBig("a", OfficeRefusal.What.UNPACKED, 1 << 16));
        assertThat(refusal(small, html("<table>" + "<tr><td>1</td></tr>".repeat(6) + "</table>")))
                .isEqualTo(new OfficeRefusal.TooBig("a", OfficeRefusal.What.ROWS, 5));
        assertThat(refusal(small, html("<table><tr>" + "<td>1</td>".repeat(5) + "</tr></table>")))
                .isEqualTo(new OfficeRefusal.TooBig("a", OfficeRefusal.What.COLUMNS, 4));
        assertThat(refusal(small, html("<table><tr><td>".repeat(3))))
                .isEqualTo(new OfficeRefusal.TooBig("a", OfficeRefusal.What.DEPTH, 2));
        assertThat(refusal(small, "план\n".repeat(31).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new OfficeRefusal.TooBig("a", OfficeRefusal.What.PARAGRAPHS, 30));
        assertThat(refusal(small, "план ".repeat(1 << 14).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new OfficeRefusal.TooBig("a", OfficeRefusal.What.CHARACTERS, 1 << 16));
        assertThat(refusal(small, new byte[2 << 20]))
                .isEqualTo(new OfficeRefusal.TooBig("a", OfficeRefusal.What.BYTES, 1 << 20));
    }

    @Test
    void expandsNoEntities() throws IOException {
        byte[] bomb = packed(
                "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><w:document xmlns:w='w'><w:body><w:p><w:r><w:t>&a;до</w:t></w:r></w:p></w:body></w:document>");
        try {
            assertThat(READER.read(bomb, "a").blocks()).containsExactly(Paragraph.plain("до"));
        } catch (UnreadableDocument e) {
            assertThat(e.reason()).isEqualTo(new OfficeRefusal.Damaged("a"));
        }
    }

    @Test
    void coversEverySlotOfAMergedTableOnce() {
        Block block = READER.read(
                        html(
                                "<table><tr><td rowspan=2 colspan=2>А</td><td>Б</td></tr><tr><td rowspan=9>В</td></tr><tr><td>Г</td><td>Д</td></tr></table>"),
                        "a")
                .blocks()
                .getFirst();
        assertThat(cells(block))
                .containsExactly(List.of("А", "А", "Б"), List.of("А", "А", "В"), List.of("Г", "Д", "В"));
        assertThat(((Table) block).rows().get(1).getFirst()).isEqualTo(new Cell("А", 0, 0, 2, 2, List.of()));
    }

    @Test
    void keepsLineBreaksListNumbersAndNestedTables() {
        List<Block> blocks = READER.read(
                        html(
                                "<p>один<br>два</p><ol start=3><li>три</li></ol><table><tr><td>а<table><tr><td>б</td></tr></table></td></tr></table>"),
                        "a")
                .blocks();
        assertThat(((Paragraph) blocks.get(0)).text()).isEqualTo("один\nдва");
        assertThat(((Paragraph) blocks.get(1)).full()).isEqualTo("3. три");
        assertThat(cells(((Table) blocks.get(2))
                        .rows()
                        .getFirst()
                        .getFirst()
                        .nested()
                        .getFirst()))
                .containsExactly(List.of("б"));
    }

    @Test
    void readsBothShapesOfTextTables() {
        List<Block> rows = text("Начало\n\nа\tб\n1\t2\nКонец").blocks();
        assertThat(cells(rows.get(1))).containsExactly(List.of("а", "б"), List.of("1", "2"));
        List<Block> lines = text("Начало\n\tа\n\n\tб\n\n\t1\n\t2\nстрока\n\n\tраздел\n\n\t3\n\t\n\nКонец")
                .blocks();
        assertThat(cells(lines.get(1)))
                .containsExactly(
                        List.of("а", "б"), List.of("1", "2\nстрока"), List.of("раздел", "раздел"), List.of("3", ""));
        assertThat(lines.get(2)).isEqualTo(Paragraph.plain("Конец"));
    }

    @Test
    void aLineWithATabIsNoTable() {
        assertThat(text("Директор\tА.Б. Ветрова").blocks()).containsExactly(Paragraph.plain("Директор\tА.Б. Ветрова"));
    }

    private static byte[] html(String body) {
        return ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(String document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
