package kaskad.reading.matching;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation of the register that a party may mean: its full name, its other names and abbreviations, its number. */
public record Candidate(
        UUID id,
        String name,
        List<String> names,
        String kind,
        @Nullable Integer number) {
    public Candidate {
        names = List.copyOf(names);
    }
}
