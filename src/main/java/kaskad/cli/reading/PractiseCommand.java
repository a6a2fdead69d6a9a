package kaskad.cli.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import kaskad.office.DocumentReader;
import kaskad.office.OfficeDocument;
import kaskad.office.Table;
import kaskad.office.UnreadableDocument;
import kaskad.office.write.DocxWriter;
import kaskad.office.write.OfficialDocument;
import kaskad.office.write.OfficialTable;
import kaskad.office.write.Orientation;
import kaskad.office.write.Paragraph;
import kaskad.office.write.Row;
import kaskad.reading.json.ReadingJson;
import picocli.CommandLine.Command;

/** The training run of the reading commands' start cache: reads the demonstration's plan as HTML and as DOCX. */
@Command(name = "practise", hidden = true)
public final class PractiseCommand implements Callable<Integer> {
    private static final String PLAN = "/kaskad/demo/municipal-plan.html";
    private static final int TURNS = 3;

    @Override
    public Integer call() throws IOException, UnreadableDocument {
        Path folder = Files.createTempDirectory("kaskad-practise");
        Path html = folder.resolve("plan.html");
        Path docx = folder.resolve("plan.docx");
        try (InputStream in = PractiseCommand.class.getResourceAsStream(PLAN)) {
            Files.copy(Objects.requireNonNull(in, PLAN), html);
        }
        Files.write(docx, DocxWriter.write(document(new DocumentReader().read(html))));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        for (int i = 0; i < TURNS; i++) {
            new Documents(nowhere, nowhere).each(List.of(html, docx), read -> ReadingJson.write(read.document()));
        }
        Files.delete(docx);
        Files.delete(html);
        Files.delete(folder);
        return 0;
    }

    private static OfficialDocument document(OfficeDocument read) {
        List<kaskad.office.write.Block> blocks =
                read.blocks().stream().map(PractiseCommand::block).toList();
        return new OfficialDocument("План", OfficialDocument.RUSSIAN, Orientation.LANDSCAPE, List.of(), blocks);
    }

    private static kaskad.office.write.Block block(kaskad.office.Block block) {
        return switch (block) {
            case kaskad.office.Paragraph paragraph -> Paragraph.of(paragraph.text());
            case Table table -> table(table);
        };
    }

    private static OfficialTable table(Table table) {
        List<Row> rows = table.rows().stream()
                .map(row -> Row.of(row.stream().map(kaskad.office.Cell::text).toList()))
                .toList();
        List<Integer> widths = Collections.nCopies(table.rows().getFirst().size(), 1);
        return new OfficialTable("План", widths, rows.subList(0, 1), rows.subList(1, rows.size()));
    }
}
