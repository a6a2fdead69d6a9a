package kaskad.reading.executors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One named body of a post that stands over a list of them; each becomes an addressee. */
public record Member(
        String text, List<Integer> numbers, @Nullable String contact) {
    public Member {
        numbers = List.copyOf(numbers);
    }
}
