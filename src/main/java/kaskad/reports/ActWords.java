package kaskad.reports;

import java.time.LocalDate;
import kaskad.plans.PlanCard;

/** The approving act in the words of a paper's head. */
final class ActWords {
    private ActWords() {}

    /** «приказ Управления образования от 01.02.2026 № 15», as far as it is known. */
    static String of(PlanCard.Requisites act) {
        StringBuilder words = new StringBuilder(act.kind());
        String issuer = act.issuer();
        if (issuer != null && !issuer.isBlank()) {
            words.append(", ").append(issuer.strip());
        }
        return words.append(numberAndDate(act)).toString();
    }

    static String numberAndDate(PlanCard.Requisites act) {
        LocalDate date = act.date();
        String number = act.number();
        return (date == null ? "" : " от " + RussianWords.date(date))
                + (number == null || number.isBlank() ? "" : " № " + number.strip());
    }
}
