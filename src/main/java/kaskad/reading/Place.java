package kaskad.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of several places that a finding speaks of at once, with its own words, change and arguments. */
public record Place(
        @Nullable At at,
        @Nullable Field field,
        String quote,
        @Nullable Mend mend,
        List<String> arguments) {
    public Place {
        arguments = List.copyOf(arguments);
    }
}
