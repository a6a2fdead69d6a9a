package kaskad.reading.acts;

import java.util.Optional;
import kaskad.reading.ReadExecutors;

/** What a sentence orders: whom it addresses and by when, as it is worded; empty where it does not say. */
public record Duty(Optional<String> addressee, Optional<String> deadline) {

    public static Duty of(String sentence) {
        return new Duty(
                Addressee.of(sentence).map(ReadExecutors::raw),
                ClauseDeadline.best(ClauseDeadline.all(sentence)).map(ClauseDeadline::raw));
    }
}
