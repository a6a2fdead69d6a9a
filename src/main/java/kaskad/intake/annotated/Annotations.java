package kaskad.intake.annotated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import kaskad.intake.Import;
import kaskad.intake.ImportRefusal;
import kaskad.intake.Imports;
import kaskad.kernel.Actor;
import kaskad.kernel.Refused;
import kaskad.office.child.ChildReader;
import kaskad.office.child.Outcome;
import kaskad.storage.Attachments;
import org.springframework.stereotype.Component;

/**
 * The original document in Word with its findings as comments. It is made in a process of its own, as documents are
 * read; a few at a time, and whoever asks waits for it.
 */
@Component
public class Annotations {
    private static final int AT_ONCE = 2;

    private final Imports imports;
    private final Attachments attachments;
    private final Semaphore slots = new Semaphore(AT_ONCE, true);

    Annotations(Imports imports, Attachments attachments) {
        this.imports = imports;
        this.attachments = attachments;
    }

    /** The bytes of a DOCX, with comments in the language of the locale. */
    public byte[] of(Actor actor, UUID id, Locale locale) {
        Import given = imports.get(actor, id);
        Path file = attachments.path(attachments.get(given.attachment()));
        slots.acquireUninterruptibly();
        try {
            return made(given, file, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            slots.release();
        }
    }

    private static byte[] made(Import given, Path file, Locale locale) throws IOException {
        Path to = Files.createTempFile("kaskad-annotated", ".docx");
        try {
            if (ChildReader.annotating(to, locale).read(file) instanceof Outcome.Read) {
                return Files.readAllBytes(to);
            }
            throw new Refused(new ImportRefusal.NotAnnotated(given.fileName()));
        } finally {
            Files.deleteIfExists(to);
        }
    }
}
