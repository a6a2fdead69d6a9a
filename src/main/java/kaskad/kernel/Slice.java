package kaskad.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some of a list, and the key to ask for the rest with ({@code null} at the end): keyset paging, never an offset. */
public record Slice<T>(List<T> items, @Nullable String next) {
    public Slice {
        items = List.copyOf(items);
    }
}
