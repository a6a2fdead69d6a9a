package kaskad.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

/** Identifiers made by the application: UUID version 7 (RFC 9562), so that an index grows at its end. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new identifier: 48 bits of {@code clock}'s milliseconds, then 74 random bits. */
    public static UUID next(Clock clock) {
        long high = clock.millis() << 16 | 0x7000L | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /**
     * The first 24 characters of identifiers that one statement completes by itself, each with 12 hexadecimal digits of
     * its row's number: a set-based operation makes as many as it needs, in the order of an index.
     */
    public static String block(Clock clock) {
        return next(clock).toString().substring(0, 24);
    }

    /** A number for a fault, short enough to read out on the telephone. */
    public static String incident(Clock clock) {
        String id = next(clock).toString();
        return id.substring(id.length() - 8).toUpperCase(Locale.ROOT);
    }
}
