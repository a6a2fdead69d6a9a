package kaskad.reading.deadlines;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes wordings from the grammar's combinations, each with the norm that it must have; no context is needed. */
public final class Wordings {
    /** A wording and its meaning; texts within events and conditions are only examples. */
    public record Worded(String text, Norm norm) {}

    private final Random random;
    private final List<Supplier<Worded>> makers;

    public Wordings(Random random) {
        this.random = random;
        this.makers = Stream.of(
                        new DatedWordings(random).makers(),
                        new RecurringWordings(random).makers(),
                        new UndatedWordings(random).makers())
                .flatMap(List::stream)
                .toList();
    }

    public Worded next() {
        return any(makers).get();
    }

    <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
