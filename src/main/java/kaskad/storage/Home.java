package kaskad.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The installation's own folder: database, attachments, logs. Everything that a backup holds is below it. */
public record Home(Path path) {
    public Home {
        path = path.toAbsolutePath().normalize();
    }

    /** Where attachments lie, by the first two digits of their SHA-256. */
    public Path files() {
        return path.resolve("files");
    }

    /** Folder of the server's log. */
    public Path logs() {
        return path.resolve("logs");
    }

    /** The installation's own days off and working days; need not exist. */
    public Path workingDays() {
        return path.resolve("working-days.txt");
    }

    /** Makes the folder when it is missing. */
    public Home make() {
        try {
            Files.createDirectories(path);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the home folder " + path, e);
        }
    }
}
