package kaskad.office.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kaskad.office.Encodings;
import kaskad.office.OfficeRefusal;
import kaskad.office.Source;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads values separated by semicolons, commas or tabs, in whichever character set; quoted cells may hold line ends. */
public final class CsvReader {

    /** All rows that have something in them. */
    public CellSheet cells(Source source) {
        String text = Encodings.text(source.bytes());
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
            List<CellSheet.Line> lines = new ArrayList<>();
            int cells = 0;
            for (CSVRecord row : parser) {
                cells += row.size();
                if (cells > source.limits().cells()) {
                    throw source.tooBig(
                            OfficeRefusal.What.CELLS, source.limits().cells());
                }
                List<String> texts = row.stream().map(CsvReader::cell).toList();
                if (texts.stream().anyMatch(cell -> !cell.isEmpty())) {
                    lines.add(new CellSheet.Line(Math.toIntExact(row.getRecordNumber()), texts));
                }
            }
            return new CellSheet("", lines);
        } catch (IOException | UncheckedIOException e) {
            throw source.damaged();
        }
    }

    private static String cell(String text) {
        boolean guarded =
                text.startsWith("'") && CsvWriter.FORMULA.matcher(text).matches();
        return (guarded ? text.substring(1) : text).strip();
    }

    private static CSVFormat format(String text) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    /** What parts the first line most often outside of quotes; a semicolon where all are equal. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char best = ';';
        for (char other : new char[] {',', '\t'}) {
            best = count(first, other) > count(first, best) ? other : best;
        }
        return best;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(c -> c == sought).count();
    }
}
