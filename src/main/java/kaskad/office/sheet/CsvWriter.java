package kaskad.office.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes values separated by semicolons in UTF-8 with a mark, as a Russian spreadsheet opens them. */
public final class CsvWriter {
    /** What a spreadsheet would take for a formula; {@link CsvReader} takes the apostrophe off again. */
    static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private CsvWriter() {}

    public static byte[] write(List<List<String>> rows) {
        StringBuilder text = new StringBuilder("\uFEFF");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setRecordSeparator("\r\n")
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(CsvWriter::plain).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String plain(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
