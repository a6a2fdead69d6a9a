package kaskad.cli.reading;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kaskad.reading.Reading;
import kaskad.reading.json.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaskad read FILE…}: documents in, JSON out, one line for each file. */
@Command(name = "read", description = "Читает документы: планы, приказы, таблицы. Печатает JSON, по строке на файл.")
public final class ReadCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "ФАЙЛ", description = "Документы; вид определяется по содержимому.")
    private List<Path> files = List.of();

    @Option(names = "--blocks", description = "Добавить сам документ: абзацы и строки таблиц.")
    private boolean blocks;

    @Option(names = "--refusals-by-word", hidden = true, description = "Отказ назвать словом, для программы.")
    private boolean byWord;

    @Override
    public Integer call() {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return new Documents(out, err, byWord).each(files, this::json);
    }

    private String json(Documents.Read read) {
        return blocks
                ? ReadingJson.write(read.document(), Reading.blocks(read.source()))
                : ReadingJson.write(read.document());
    }
}
