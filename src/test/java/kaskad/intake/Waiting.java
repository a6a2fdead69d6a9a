package kaskad.intake;

import java.time.Duration;
import java.util.UUID;
import kaskad.kernel.Actor;

/** Waits for the reading process. */
public final class Waiting {
    private static final Duration MOST = Duration.ofSeconds(60);

    private Waiting() {}

    /** The import as soon as it is read or refused. */
    public static Import untilRead(Imports imports, Actor actor, UUID id) throws InterruptedException {
        long end = System.nanoTime() + MOST.toNanos();
        Import given = imports.get(actor, id);
        while (given.state() instanceof ImportState.Reading) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still being read");
            }
            Thread.sleep(100);
            given = imports.get(actor, id);
        }
        return given;
    }
}
