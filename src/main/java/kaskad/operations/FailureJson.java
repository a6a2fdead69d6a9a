package kaskad.operations;

import kaskad.ui.Sentence;
import org.jspecify.annotations.Nullable;

/** A failure as it is stored: a sentence or an incident number. */
record FailureJson(@Nullable Sentence sentence, @Nullable String incident) {

    static FailureJson of(OperationState.Failure failure) {
        return switch (failure) {
            case OperationState.Failure.Refusal(Sentence sentence) -> new FailureJson(sentence, null);
            case OperationState.Failure.Incident(String number) -> new FailureJson(null, number);
        };
    }

    OperationState.Failure failure() {
        return sentence == null
                ? new OperationState.Failure.Incident(incident == null ? "" : incident)
                : new OperationState.Failure.Refusal(sentence);
    }
}
