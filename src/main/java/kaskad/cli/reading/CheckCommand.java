package kaskad.cli.reading;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import kaskad.reading.At;
import kaskad.reading.Finding;
import kaskad.reading.ReadDocument;
import kaskad.reading.Severity;
import kaskad.reading.json.ReadingJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaskad check FILE…}: what people should look at, grouped by severity. */
@Command(name = "check", description = "Проверяет документы: замечания по важности, с местом и словами документа.")
public final class CheckCommand implements Callable<Integer> {
    private final ResourceBundle texts = ResourceBundle.getBundle("messages.reading", Locale.ROOT);

    @Parameters(arity = "1..*", paramLabel = "ФАЙЛ", description = "Документы; вид определяется по содержимому.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Печатать JSON, по строке на файл.")
    private boolean json;

    @Override
    public Integer call() {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return new Documents(out, err)
                .each(files, read -> json ? ReadingJson.writeFindings(read.document()) : text(read.document()));
    }

    private String text(ReadDocument document) {
        StringBuilder text = new StringBuilder(document.file()).append('\n');
        if (document.findings().isEmpty()) {
            return text.append("  ")
                    .append(texts.getString("reading.check.none"))
                    .toString();
        }
        for (Severity severity : Severity.values()) {
            List<Finding> group = document.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!group.isEmpty()) {
                text.append('\n')
                        .append(texts.getString("reading.check." + severity.word()))
                        .append(": ")
                        .append(group.size())
                        .append('\n');
                group.forEach(finding -> append(text, finding));
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text, Finding finding) {
        text.append("  ").append(place(finding.at())).append(finding.message());
        text.append(" [").append(finding.rule()).append("]\n");
        if (!finding.quote().isBlank()) {
            text.append("      «")
                    .append(finding.quote().replaceAll("\\s+", " "))
                    .append("»\n");
        }
        text.append("      ").append(finding.advice()).append('\n');
    }

    private String place(@Nullable At at) {
        if (at == null || at.row() == null) {
            return "";
        }
        String key = at.table() == null ? "reading.check.paragraph" : "reading.check.row";
        return java.text.MessageFormat.format(
                        texts.getString(key), String.valueOf(at.table()), String.valueOf(at.row()))
                + " ";
    }
}
