package kaskad.operations;

import java.time.LocalTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A job for tests. */
@Component
class Nightly implements RecurringJob {
    private boolean broken;

    void broken(boolean is) {
        broken = is;
    }

    @Override
    public String key() {
        return "test.nightly";
    }

    @Override
    public String title() {
        return "operations.title";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 30);
    }

    @Override
    public Map<String, Long> run() {
        if (broken) {
            throw new IllegalStateException("broken on purpose");
        }
        return Map.of("operations.progress", 7L);
    }
}
