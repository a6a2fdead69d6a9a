package kaskad.organisations.changes;

import java.util.Collection;
import java.util.UUID;

/**
 * Slot: what an upper module has open for organisations, shown on their cards and before a change. The module hears the
 * change itself as an event and hands its rows over within the same transaction.
 */
public interface OpenWork {
    /** A text that takes the count: {@code assignments.open-work}. */
    String key();

    /** How many open rows {@code organisations} have; one statement. */
    long count(Collection<UUID> organisations);

    /** Whether somebody has worked since on what {@code change} handed over: then it cannot be undone. */
    boolean touched(UUID change);
}
