package kaskad.intake.batches;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kaskad.kernel.Refused;

/** Goes through the documents of given files: a ZIP archive is unpacked one entry at a time, anything else is itself. */
final class Archive {
    static final int MOST_DOCUMENTS = 2_000;
    private static final long MOST_UNPACKED = 1L << 30;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Parts by which a ZIP file is a document of its own. */
    private static final Set<String> DOCUMENT = Set.of("[Content_Types].xml", "mimetype");

    /** What operating systems and word processors leave beside documents. */
    private static final Pattern LITTER =
            Pattern.compile("(?i)(.*/)?(__MACOSX/.*|\\.[^/]*|~\\$[^/]*|thumbs\\.db|desktop\\.ini)");

    /** What Windows in Russia names the entries of an archive in. */
    private static final Charset DOS = Charset.forName("IBM866");

    private final int longest;
    private final BiConsumer<String, byte[]> documents;
    private int taken;
    private long unpacked;

    /** {@code longest}: of a larger document so many bytes and one more are handed over, enough to refuse it. */
    Archive(int longest, BiConsumer<String, byte[]> documents) {
        this.longest = longest;
        this.documents = documents;
    }

    /** Hands every document over with its name, folders within the archive included. */
    void each(List<GivenFile> files) {
        for (GivenFile file : files) {
            try {
                each(file);
            } catch (IOException e) {
                throw new Refused(new BatchRefusal.ArchiveDamaged(file.name()));
            }
        }
        if (taken == 0) {
            throw new Refused(new BatchRefusal.NothingInside());
        }
    }

    private void each(GivenFile file) throws IOException {
        if (!isZip(file)) {
            hand(file.name(), file.name(), Files.newInputStream(file.path()));
            return;
        }
        try (ZipFile zip = new ZipFile(file.path().toFile(), DOS)) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            if (entries.stream().anyMatch(entry -> DOCUMENT.contains(entry.getName()))) {
                hand(file.name(), file.name(), Files.newInputStream(file.path()));
                return;
            }
            for (ZipEntry entry : entries) {
                String name = name(entry);
                if (!entry.isDirectory() && !LITTER.matcher(name).matches()) {
                    hand(file.name(), name, zip.getInputStream(entry));
                }
            }
        }
    }

    private void hand(String archive, String name, InputStream content) throws IOException {
        try (content) {
            byte[] bytes = content.readNBytes(longest + 1);
            unpacked += bytes.length;
            if (++taken > MOST_DOCUMENTS || unpacked > MOST_UNPACKED) {
                throw new Refused(new BatchRefusal.TooMuchInside(archive, MOST_DOCUMENTS));
            }
            documents.accept(name, bytes);
        }
    }

    private static boolean isZip(GivenFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            return java.util.Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }

    /** Archivers that write UTF-8 do not always say so; what is UTF-8 by its bytes is hardly anything else. */
    private static String name(ZipEntry entry) {
        try {
            ByteBuffer raw = DOS.newEncoder().encode(CharBuffer.wrap(entry.getName()));
            return StandardCharsets.UTF_8.newDecoder().decode(raw).toString();
        } catch (CharacterCodingException e) {
            return entry.getName();
        }
    }
}
