package kaskad.cli.reading;

import java.io.PrintStream;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import kaskad.office.DocumentReader;
import kaskad.office.OfficeDocument;
import kaskad.office.OfficeRefusal;
import kaskad.office.UnreadableDocument;
import kaskad.reading.ReadDocument;
import kaskad.reading.Reading;
import kaskad.reading.findings.Findings;

/** Goes through the files of a command; what cannot be read takes one line on standard error. */
final class Documents {
    static final int ERRORS_FOUND = 1;
    static final int UNREADABLE = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean byWord;

    Documents(PrintStream out, PrintStream err) {
        this(out, err, false);
    }

    /** {@code byWord}: refusals are told to a program, which makes the sentence itself. */
    Documents(PrintStream out, PrintStream err, boolean byWord) {
        this.out = out;
        this.err = err;
        this.byWord = byWord;
    }

    /** Prints what {@code text} makes of each document; the highest exit status of all files. */
    int each(List<Path> files, Function<Read, String> text) {
        int status = 0;
        for (Path file : files) {
            Optional<Read> read = read(file);
            read.ifPresent(one -> out.print(text.apply(one) + "\n"));
            status = Math.max(status, status(read));
        }
        out.flush();
        return status;
    }

    /** The exit status of one file. */
    static int status(Optional<Read> read) {
        return read.map(one -> one.document.hasErrors() ? ERRORS_FOUND : 0).orElse(UNREADABLE);
    }

    /** A document and what was read from it. */
    record Read(ReadDocument document, OfficeDocument source) {
        /** The same with the findings against the plan above. */
        Read below(ReadDocument parent) {
            return new Read(document.withFindings(Findings.of(document, Reading.blocks(source), parent)), source);
        }
    }

    /** The document of a file; what cannot be read takes one line on standard error. */
    Optional<Read> read(Path file) {
        try {
            OfficeDocument source = new DocumentReader().read(file);
            return Optional.of(new Read(Reading.read(source, String.valueOf(file.getFileName())), source));
        } catch (UnreadableDocument e) {
            err.println(byWord ? String.join("\t", e.reason().words()) : file + ": " + reason(e.reason()));
            return Optional.empty();
        }
    }

    static String reason(OfficeRefusal reason) {
        ResourceBundle texts = ResourceBundle.getBundle("messages.office", Locale.ROOT);
        String pattern = texts.getString("refusal.office." + reason.getClass().getSimpleName());
        Object[] arguments = switch (reason) {
            case OfficeRefusal.TooBig(String name, OfficeRefusal.What what, long limit) ->
                new Object[] {name, texts.getString("office.limit." + what), limit};
            case OfficeRefusal.NotRead(String name, String format) -> new Object[] {name, format};
            case OfficeRefusal.Missing(String name) -> new Object[] {name};
            case OfficeRefusal.Empty(String name) -> new Object[] {name};
            case OfficeRefusal.Encrypted(String name) -> new Object[] {name};
            case OfficeRefusal.NotADocument(String name) -> new Object[] {name};
            case OfficeRefusal.Damaged(String name) -> new Object[] {name};
            case OfficeRefusal.Embedded(String name) -> new Object[] {name};
            case OfficeRefusal.Scan(String name) -> new Object[] {name};
            case OfficeRefusal.Garbled(String name) -> new Object[] {name};
        };
        return MessageFormat.format(pattern, arguments);
    }
}
