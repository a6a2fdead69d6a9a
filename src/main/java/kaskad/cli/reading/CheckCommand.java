package kaskad.cli.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.Callable;
import kaskad.reading.findings.Annotated;
import kaskad.reading.findings.RuleCatalogue;
import kaskad.reading.json.ReadingJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kaskad check FILE…}: what people should look at, as text, JSON, or comments in a DOCX. */
@Command(name = "check", description = "Проверяет документы: замечания по важности, с местом и словами документа.")
public final class CheckCommand implements Callable<Integer> {
    private static final String CHECKED = ".checked.docx";

    private final Set<Path> written = new HashSet<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "ФАЙЛ", description = "Документы; вид определяется по содержимому.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Печатать JSON, по строке на файл.")
    private boolean json;

    @Option(
            names = "--annotate",
            paramLabel = "КУДА",
            description = "Записать DOCX с замечаниями в примечаниях Word: файл для одного документа или папка.")
    private @Nullable Path annotate;

    @Option(names = "--language", paramLabel = "ЯЗЫК", description = "Язык примечаний: ru или en.")
    private String language = "ru";

    @Option(names = "--against", paramLabel = "ПЛАН", description = "Сверить с вышестоящим планом.")
    private @Nullable Path against;

    @Option(names = "--rules", description = "Напечатать описание всех правил (Markdown, по-английски).")
    private boolean rules;

    @Override
    public Integer call() {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Documents documents = new Documents(out, new PrintStream(System.err, true, StandardCharsets.UTF_8));
        int status = rules ? print(out) : check(documents, out);
        out.flush();
        return status;
    }

    private static int print(PrintStream out) {
        out.print(RuleCatalogue.markdown());
        return 0;
    }

    private int check(Documents documents, PrintStream out) {
        if (files.isEmpty()) {
            throw wrong("reading.check.no-files");
        }
        Optional<Documents.Read> parent = Optional.ofNullable(against).flatMap(documents::read);
        if (against != null && parent.isEmpty()) {
            return Documents.UNREADABLE;
        }
        int status = 0;
        for (Path file : files) {
            Optional<Documents.Read> read = documents
                    .read(file)
                    .map(one -> parent.map(above -> one.below(above.document())).orElse(one));
            read.ifPresent(one -> {
                out.print(
                        (json ? ReadingJson.writeFindings(one.document()) : new CheckText().of(one.document())) + "\n");
                annotate(file, one);
            });
            status = Math.max(status, Documents.status(read));
        }
        return status;
    }

    private void annotate(Path file, Documents.Read read) {
        if (annotate == null) {
            return;
        }
        try {
            boolean folder = files.size() > 1 || Files.isDirectory(annotate);
            Path to = folder ? free(Files.createDirectories(annotate), checked(file)) : annotate;
            if (Files.exists(to) && Files.isSameFile(file, to)) {
                throw wrong("reading.check.same-file");
            }
            Files.write(
                    to, Annotated.docx(Files.readAllBytes(file), read.source(), read.document(), Locale.of(language)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of one name from several folders do not write over each other. */
    private Path free(Path folder, String name) {
        Path to = folder.resolve(name);
        for (int i = 2; !written.add(to); i++) {
            to = folder.resolve(i + "-" + name);
        }
        return to;
    }

    private static String checked(Path file) {
        String name = String.valueOf(file.getFileName());
        return (name.endsWith(".docx") ? name.substring(0, name.length() - 5) : name) + CHECKED;
    }

    private ParameterException wrong(String key) {
        return new ParameterException(
                spec.commandLine(),
                ResourceBundle.getBundle("messages.reading", Locale.ROOT).getString(key));
    }
}
