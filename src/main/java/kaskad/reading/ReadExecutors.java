package kaskad.reading;

import java.util.List;
import kaskad.reading.executors.Party;

/** Who must act: the wording and the parties in it. */
public record ReadExecutors(String raw, List<Party> parties) {
    public ReadExecutors {
        parties = List.copyOf(parties);
    }
}
