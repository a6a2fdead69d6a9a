package kaskad.operations;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/**
 * Slot: work that is done every day at the same hour, by one node of all; what was missed while no server ran is done at
 * the next start. It makes its own transactions and is begun again after a kill, so it does not do twice what is done.
 */
public interface RecurringJob {
    /** Short and never changed: {@code assignments.ahead}. */
    String key();

    /** The message key of its name. */
    String title();

    LocalTime at();

    default ZoneId zone() {
        return ZoneId.of("Europe/Moscow");
    }

    /** Does the day's work; counts by message keys, each a text with one argument. */
    Map<String, Long> run();
}
