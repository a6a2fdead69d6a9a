package kaskad.journal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The journal's door: writes a change within the transaction that makes it. */
@Service
public class Journal {
    private final JournalStore store;
    private final JsonMapper json;
    private final Clock clock;

    Journal(JournalStore store, JsonMapper json, Clock clock) {
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Actor actor, Change change) {
        store.insert(
                Ids.next(clock),
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                actor,
                change,
                text(change.before()),
                text(change.after()));
    }

    private @Nullable String text(Map<String, ?> values) {
        return values.isEmpty() ? null : json.writeValueAsString(values);
    }
}
