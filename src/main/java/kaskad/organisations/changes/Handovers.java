package kaskad.organisations.changes;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Remembers for other modules which of their rows a change handed over, and what they were, until it is undone. */
@Service
public class Handovers {
    private final ChangeStore store;

    Handovers(ChangeStore store) {
        this.store = store;
    }

    /** Remembers {@code rows}, what each was by its id, under a word of the module's own. */
    public void remember(UUID change, String subject, Map<UUID, String> rows) {
        if (!rows.isEmpty()) {
            store.remember(change, subject, rows);
        }
    }

    public Map<UUID, String> remembered(UUID change, String subject) {
        return store.remembered(change, subject);
    }
}
