package kaskad.storage.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** One process at a time runs a home; the operating system frees the lock when that process is killed. */
record HomeLock(FileChannel channel) implements AutoCloseable {

    static Optional<HomeLock> take(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(home.resolve("kaskad.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new HomeLock(channel));
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process: the same answer as held by another
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
