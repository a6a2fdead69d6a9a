package kaskad.cli.reading;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaskad.office.DocumentReader;
import kaskad.office.Limits;
import kaskad.office.UnreadableDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code kaskad cells FILE}: the cells of a table as they stand, as JSON. */
@Command(
        name = "cells",
        description = "Читает таблицу (XLSX, XLS, CSV) как есть. Печатает JSON: листы, строки, ячейки.")
public final class CellsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ФАЙЛ", description = "Таблица; вид определяется по содержимому.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        try {
            var sheets = new DocumentReader(Limits.TABLE).cells(file);
            PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
            out.println(new JsonMapper().writeValueAsString(sheets));
            out.flush();
            return 0;
        } catch (UnreadableDocument e) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8)
                    .println(file + ": " + Documents.reason(e.reason()));
            return Documents.UNREADABLE;
        }
    }
}
