package kaskad.office.odt;

import static kaskad.office.Told.cells;
import static kaskad.office.Told.paragraphs;
import static kaskad.office.Told.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kaskad.office.Block;
import kaskad.office.OfficeRefusal;
import kaskad.office.Paragraph;
import kaskad.office.Told;
import kaskad.office.UnreadableDocument;
import org.junit.jupiter.api.Test;

class OdtReaderTest {
    private static final String LISTS =
            "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>"
                    + "<text:list-level-style-number text:level='2' style:num-format='а, б, .., аа, аб, ... (ru)' style:num-suffix=')' text:display-levels='2'/></text:list-style>";
    private static final String LOOKS =
            "<style:style style:name='T' style:family='paragraph'><style:paragraph-properties fo:text-align='center'/><style:text-properties fo:font-weight='bold'/></style:style>"
                    + "<style:style style:name='H' style:family='text'><style:text-properties text:display='none'/></style:style>";

    private static byte[] file(String body, String manifest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            put(
                    zip,
                    "content.xml",
                    "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:table='b' xmlns:style='s' xmlns:fo='f' xmlns:draw='d' xmlns:xml2='x'><office:automatic-styles>"
                            + LISTS + LOOKS + "</office:automatic-styles><office:body><office:text>" + body
                            + "</office:text></office:body></office:document-content>");
            put(zip, "META-INF/manifest.xml", manifest);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Block> read(String body) throws IOException {
        return Told.blocks(file(body, "<manifest/>"));
    }

    private static OfficeRefusal refusal(byte[] bytes) {
        return catchThrowableOfType(UnreadableDocument.class, () -> Told.blocks(bytes))
                .reason();
    }

    @Test
    void readsSpacesLooksAndNothingHidden() throws IOException {
        assertThat(
                        read(
                                "<text:p text:style-name='T'>План  на<text:s text:c='2'/>год<text:line-break/>2025<text:tab/>№<text:span text:style-name='H'>тайна</text:span><text:note>сноска</text:note></text:p>"))
                .containsExactly(new Paragraph("", "План на  год\n2025\t№", true, true, 0));
    }

    @Test
    void countsLists() throws IOException {
        String item = "<text:list-item><text:p>%s</text:p>%s</text:list-item>";
        String list = "<text:list text:style-name='L' %s>%s</text:list>";
        String inner = list.formatted("", item.formatted("часть", "") + item.formatted("ещё", ""));
        assertThat(paragraphs(read(list.formatted("", item.formatted("раз", inner) + item.formatted("два", ""))
                        + "<text:p>между</text:p>"
                        + list.formatted("text:continue-numbering='true'", item.formatted("три", ""))
                        + list.formatted(
                                "", "<text:list-item text:start-value='7'><text:p>семь</text:p></text:list-item>"))))
                .containsExactly("1. раз", "1.а) часть", "1.б) ещё", "2. два", "между", "3. три", "7. семь");
    }

    @Test
    void readsSpansRepeatsAndNestedTables() throws IOException {
        String cell = "<table:table-cell %s><text:p>%s</text:p></table:table-cell>";
        String table = "<table:table><table:table-row>" + cell.formatted("table:number-rows-spanned='2'", "а")
                + cell.formatted("table:number-columns-repeated='2'", "б")
                + "</table:table-row><table:table-row><table:covered-table-cell/>"
                + cell.formatted("table:number-columns-spanned='2'", "в")
                + "<table:covered-table-cell/></table:table-row>"
                + "<table:table-row table:number-rows-repeated='2'><table:table-cell><text:p>г</text:p><table:table><table:table-row>"
                + cell.formatted("", "д")
                + "</table:table-row></table:table></table:table-cell></table:table-row></table:table>";
        var read = tables(read(table)).getFirst();
        assertThat(cells(read))
                .containsExactly(
                        List.of("а", "б", "б"), List.of("а", "в", "в"), List.of("г", "", ""), List.of("г", "", ""));
        assertThat(cells(read.rows().get(2).getFirst().nested().getFirst())).containsExactly(List.of("д"));
    }

    @Test
    void refusesRepetitionBombsAndPasswords() throws IOException {
        String row =
                "<table:table><table:table-row table:number-rows-repeated='%d'><table:table-cell table:number-columns-repeated='%d'/></table:table-row></table:table>";
        assertThat(refusal(file(row.formatted(1, 2_000_000_000), "<m/>")))
                .isEqualTo(new OfficeRefusal.TooBig("a", OfficeRefusal.What.COLUMNS, 200));
        assertThat(refusal(file(row.formatted(2_000_000_000, 1), "<m/>")))
                .isEqualTo(new OfficeRefusal.TooBig("a", OfficeRefusal.What.CELLS, 200_000));
        assertThat(refusal(file("<text:p>а</text:p>", "<manifest><encryption-data/></manifest>")))
                .isEqualTo(new OfficeRefusal.Encrypted("a"));
    }
}
