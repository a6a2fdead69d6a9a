package kaskad.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A due date, how far it is from today, and the rule that computed it. {@code open} is false once it is met. */
public record Deadline(
        LocalDate date,
        long daysLeft,
        boolean open,
        @Nullable String rule) {
    public static Deadline of(LocalDate date, LocalDate today, @Nullable String rule) {
        return new Deadline(date, ChronoUnit.DAYS.between(today, date), true, rule);
    }

    public Deadline met() {
        return new Deadline(date, daysLeft, false, rule);
    }

    /** Late is red, three days or fewer is a warning. */
    public String css() {
        if (daysLeft < 0) {
            return "bad";
        }
        return daysLeft <= 3 ? "warn" : "";
    }
}
