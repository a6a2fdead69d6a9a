package kaskad.reading.matching;

import java.util.List;

/** Whom a party means in a register of organisations. */
public sealed interface MatchOutcome {
    /** Named organisations; {@code unmatched} holds the names of the party that none was found for. */
    record Organisations(List<Match> matches, List<String> unmatched) implements MatchOutcome {
        public Organisations {
            matches = List.copyOf(matches);
            unmatched = List.copyOf(unmatched);
        }
    }

    /** «Руководители ОО», «школы»: every school in scope. */
    record EverySchool() implements MatchOutcome {}

    /** «(по согласованию)»: outside the hierarchy. */
    record External() implements MatchOutcome {}

    /** Nothing sure; suggestions are for a person to choose from, the likeliest first. */
    record Unknown(List<Match> suggestions) implements MatchOutcome {
        public Unknown {
            suggestions = List.copyOf(suggestions);
        }
    }
}
