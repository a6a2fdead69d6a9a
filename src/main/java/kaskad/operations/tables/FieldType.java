package kaskad.operations.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** What may stand in a column. */
public sealed interface FieldType {

    /** Words, no longer than so many characters. */
    record Text(int longest) implements FieldType {}

    /** A whole number within limits. */
    record Whole(long least, long most) implements FieldType {}

    /** A date: 01.09.2025, 2025-09-01; 01/09/2025 only once it is said what comes first. */
    record Day() implements FieldType {}

    /** Yes or no: да, нет, +, −, 1, 0. */
    record YesNo() implements FieldType {}

    /** One of some codes, each by its words; the first word is the one that is written. */
    record Choice(SequencedMap<String, List<String>> words) implements FieldType {
        public Choice {
            words = new LinkedHashMap<>(words);
        }

        public static Choice of(Map<String, List<String>> words) {
            return new Choice(new LinkedHashMap<>(words));
        }
    }

    /** Digits with check digits; a leading zero that a spreadsheet dropped is put back where they prove it. */
    record Code(CheckDigits digits) implements FieldType {}
}
