package kaskad.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By what act a plan is approved.
 *
 * @param kind as the act names itself: «Приказ», «Распоряжение»
 * @param despiteErrors approved as it is, with its error findings; journaled with their count
 */
public record Approval(String kind, @Nullable String issuer, String number, LocalDate date, boolean despiteErrors) {
    public Approval(String kind, @Nullable String issuer, String number, LocalDate date) {
        this(kind, issuer, number, date, false);
    }
}
