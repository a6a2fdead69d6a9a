package kaskad.plans.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kaskad.plans.MeasureRow;

/** A cell of a draft's table that is edited in place. */
public enum Cell {
    TITLE,
    DEADLINE,
    EXECUTORS,
    RESULT;

    /** As in addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Cell> find(String word) {
        return Arrays.stream(values()).filter(cell -> cell.word().equals(word)).findFirst();
    }

    String text(MeasureRow measure) {
        return switch (this) {
            case TITLE -> measure.title();
            case DEADLINE -> measure.deadline().raw();
            case EXECUTORS -> measure.executorsRaw();
            case RESULT -> measure.result();
        };
    }
}
