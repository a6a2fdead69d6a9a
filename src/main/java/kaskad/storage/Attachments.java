package kaskad.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Place;
import kaskad.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to files that were handed in. A file is on the disk before its row is, so that a row never names a file that
 * is not there; equal files are kept once. Whether an actor may see a file is decided by the module whose record names
 * it.
 */
@Service
public class Attachments {
    /** The most that is taken, in bytes. */
    public static final long MOST = 25L << 20;

    private final AttachmentStore store;
    private final Home home;
    private final Clock clock;

    Attachments(AttachmentStore store, Home home, Clock clock) {
        this.store = store;
        this.home = home;
        this.clock = clock;
    }

    @Transactional
    public Attachment keep(Actor actor, Place place, String fileName, byte[] content) {
        String name = plain(fileName);
        refusal(name, content).ifPresent(reason -> {
            throw new Refused(reason);
        });
        MediaKind kind = MediaKind.of(content).orElseThrow();
        Attachment file =
                new Attachment(Ids.next(clock), write(content), name, kind.mediaType(), content.length, place);
        store.insert(file, actor.account(), clock.instant());
        return file;
    }

    /** Why a file would not be taken; empty where it would. */
    public Optional<AttachmentRefusal> refusal(String fileName, byte[] content) {
        if (content.length == 0) {
            return Optional.of(new AttachmentRefusal.EmptyFile(fileName));
        }
        if (content.length > MOST) {
            return Optional.of(new AttachmentRefusal.FileTooLarge(fileName, MOST >> 20));
        }
        return MediaKind.of(content).isPresent()
                ? Optional.empty()
                : Optional.of(new AttachmentRefusal.KindNotTaken(fileName));
    }

    public Attachment get(UUID id) {
        return store.find(id).orElseThrow(() -> new Refused(new AttachmentRefusal.NoSuchFile(id)));
    }

    /** Whether a browser may show it in place; anything else is only saved. */
    public boolean shown(Attachment file) {
        return MediaKind.shown(file.mediaType());
    }

    /** Where the bytes lie; never handed outside the server. */
    public Path path(Attachment file) {
        return home.files().resolve(file.sha256().substring(0, 2)).resolve(file.sha256());
    }

    private String write(byte[] content) {
        String sha256 = sha256(content);
        Path file = home.files().resolve(sha256.substring(0, 2)).resolve(sha256);
        if (Files.exists(file)) {
            return sha256;
        }
        try {
            Files.createDirectories(file.resolveSibling(""));
            Path part = Files.createTempFile(file.resolveSibling(""), sha256, ".part");
            try (FileChannel out = FileChannel.open(part, StandardOpenOption.WRITE)) {
                writeAll(out, ByteBuffer.wrap(content));
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return sha256;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a file under " + home.files(), e);
        }
    }

    private static void writeAll(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
        out.force(true);
    }

    /** The last part of whatever path the browser named, without control characters, at most 255 long. */
    private static String plain(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "").strip();
        String some = clean.isEmpty() ? "file" : clean;
        return some.substring(Math.max(0, some.length() - 255));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
