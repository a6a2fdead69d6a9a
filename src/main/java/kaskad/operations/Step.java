package kaskad.operations;

import java.util.Map;

/** What one step of an operation left; it is committed together with the step's own rows. */
public sealed interface Step {

    /** There is more to do: the handler is called again, in a new transaction, with this checkpoint. */
    record Next(String checkpoint) implements Step {}

    /** Nothing is left; counts by message keys, each a text with one argument. */
    record Done(Map<String, Long> outcome) implements Step {
        public Done {
            outcome = Map.copyOf(outcome);
        }
    }
}
