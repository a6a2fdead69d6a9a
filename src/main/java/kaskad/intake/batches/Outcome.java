package kaskad.intake.batches;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of one file of a batch.
 *
 * @param id the import; {@code null} where the file was left out
 * @param organisation short name of whose document it is
 * @param reason the word of the problem or the refusal where it could not be read or was left out, else empty
 * @param detail what the words of the reason need
 * @param unmatched wordings of executors that mean nobody yet
 * @param mechanical findings whose suggested changes need nobody's judgement
 * @param mended such changes were made of all of them at once, and nothing was suggested and made since
 * @param plan the first plan that it drafted
 */
public record Outcome(
        @Nullable UUID id,
        String fileName,
        String organisation,
        What what,
        String reason,
        String detail,
        int measures,
        int errors,
        int warnings,
        int unmatched,
        int mechanical,
        boolean mended,
        @Nullable UUID plan) {

    /** Whether it is being checked and corrected. */
    public boolean open() {
        return what == What.CLEAN || what == What.ERRORS || what == What.NO_PLAN;
    }

    /** In the order in which people should look at them. */
    public enum What {
        UNREADABLE,
        LEFT_OUT,
        ERRORS,
        NO_PLAN,
        CLEAN,
        READING,
        ACCEPTED,
        DROPPED;

        /** As in addresses and message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
