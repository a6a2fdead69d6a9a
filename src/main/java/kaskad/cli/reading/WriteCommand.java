package kaskad.cli.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import kaskad.office.Encodings;
import kaskad.office.Limits;
import kaskad.office.write.DocxWriter;
import kaskad.office.write.OfficialDocument;
import kaskad.office.write.xlsx.XlsxWriter;
import kaskad.reading.ReadDocument;
import kaskad.reading.json.ReadingJson;
import kaskad.reading.paper.ReadPaper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaskad write PLAN.json --to FILE}: what {@code read} printed goes back on official paper. */
@Command(name = "write", description = "Записывает прочитанное документом: DOCX или XLSX в официальном виде.")
public final class WriteCommand implements Callable<Integer> {
    private static final int WRITTEN = 0;

    private final ResourceBundle texts = ResourceBundle.getBundle("messages.reading", Locale.ROOT);

    @Parameters(arity = "1", paramLabel = "JSON", description = "Что напечатала команда read для одного файла.")
    private Path source = Path.of("");

    @Option(
            names = "--to",
            required = true,
            paramLabel = "ФАЙЛ",
            description = "Куда записать: имя на .docx или .xlsx.")
    private Path target = Path.of("");

    @Override
    public Integer call() {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        boolean workbook = name.endsWith(".xlsx");
        if (!workbook && !name.endsWith(".docx")) {
            return refuse(target, "ending");
        }
        ReadDocument document;
        try {
            if (Files.size(source) > Limits.USUAL.bytes()) {
                return refuse(source, "source");
            }
            document = ReadingJson.readForeign(Encodings.text(Files.readAllBytes(source)));
        } catch (IOException e) {
            return refuse(source, "source");
        } catch (IllegalArgumentException e) {
            return refuse(source, "not-json");
        }
        if (!ReadPaper.hasContent(document)) {
            return refuse(source, "nothing");
        }
        OfficialDocument paper = ReadPaper.of(document);
        try {
            Files.write(target, workbook ? XlsxWriter.write(paper) : DocxWriter.write(paper));
            return WRITTEN;
        } catch (IOException e) {
            return refuse(target, "target");
        }
    }

    private int refuse(Path file, String why) {
        new PrintStream(System.err, true, StandardCharsets.UTF_8)
                .println(file + ": " + texts.getString("reading.write." + why));
        return Documents.UNREADABLE;
    }
}
