package kaskad.reading.amendments;

import java.util.List;
import java.util.Map;
import kaskad.reading.ReadPlan;

/**
 * A proposed new edition of a plan.
 *
 * @param plan the plan with what could be carried out
 * @param differences from the old edition, in the order of the plan; removed rows last
 * @param origins for a measure of the new plan the measure of the old one that it continues, both counted from 1; none for
 *     an added one
 * @param unapplied what was not carried out, and why
 */
public record Edition(
        ReadPlan plan, List<Difference> differences, Map<Integer, Integer> origins, List<Unapplied> unapplied) {
    public Edition {
        differences = List.copyOf(differences);
        origins = Map.copyOf(origins);
        unapplied = List.copyOf(unapplied);
    }

    /** An amendment that changed nothing in the proposal. */
    public record Unapplied(Amendment amendment, Reason reason) {}

    /** Why an amendment was not carried out. */
    public enum Reason {
        /** It changes the order, and not the plan. */
        OTHER_PART,
        SECTION_NOT_FOUND,
        ROW_NOT_FOUND,
        /** The number stands more than once in the plan. */
        ROW_AMBIGUOUS,
        ROW_EXISTS,
        COLUMN_NOT_FOUND,
        WORDS_NOT_FOUND,
        /** It gives an indicator a new wording or adds one, whose parts the act does not tell apart. */
        INDICATOR,
        /** The words stand in several rows, and the act names none. */
        WORDS_AMBIGUOUS,
        /** The act gives no new wording, or not in the columns of the plan. */
        NO_NEW_WORDING,
        /** The operation has no meaning for the place, for example adding a row without a number. */
        UNCLEAR
    }
}
