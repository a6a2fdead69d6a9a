package kaskad.assignments.lists;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kaskad.kernel.Slice;
import org.jspecify.annotations.Nullable;

/** Where a slice goes on: the value that the list is ordered by, and the id of the last row. */
record Key(String value, UUID id) {
    private static final UUID LEAST = new UUID(0, 0);

    static Key ofDate(@Nullable String after) {
        return after == null ? new Key("0001-01-01", LEAST) : parse(after);
    }

    static Key ofTime(@Nullable String after) {
        return after == null ? new Key("0001-01-01T00:00:00Z", LEAST) : parse(after);
    }

    /** At most {@code most} rows, and the key to the rest where there is one row more. */
    static <T> Slice<T> slice(List<T> rows, int most, Function<T, Key> key) {
        if (rows.size() <= most) {
            return new Slice<>(rows, null);
        }
        List<T> some = rows.subList(0, most);
        return new Slice<>(some, key.apply(some.getLast()).text());
    }

    private String text() {
        return value + "_" + id;
    }

    private static Key parse(String text) {
        int cut = text.lastIndexOf('_');
        if (cut < 0) {
            throw new IllegalArgumentException(text);
        }
        return new Key(text.substring(0, cut), UUID.fromString(text.substring(cut + 1)));
    }
}
