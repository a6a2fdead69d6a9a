package kaskad.operations;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import kaskad.ui.Sentence;

/** How far an operation has come. */
public sealed interface OperationState {

    /** Nobody has begun with it. */
    record Waiting() implements OperationState {}

    /** A node works on it, or will again as soon as it is known that the node is gone. */
    record Running() implements OperationState {}

    /** All is done; {@code outcome} counts it by message keys. */
    record Done(Instant at, Map<String, Long> outcome) implements OperationState {}

    /** It stopped with what was committed until then; {@code undoing}, while it was taken back. */
    record Failed(Instant at, Failure failure, boolean undoing) implements OperationState {}

    /** It is being taken back. */
    record Undoing() implements OperationState {}

    /** All was taken back. */
    record Undone(Instant at, Map<String, Long> outcome) implements OperationState {}

    /** Why an operation stopped. */
    sealed interface Failure {
        /** The handler refused. */
        record Refusal(Sentence sentence) implements Failure {}

        /** Something unexpected, found in the log by its number. */
        record Incident(String number) implements Failure {}
    }

    /** As stored and as in the message key {@code operations.state.<word>}. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Whether it changes by itself: its page asks again. */
    default boolean moving() {
        return switch (this) {
            case Waiting waiting -> true;
            case Running running -> true;
            case Undoing undoing -> true;
            case Done done -> false;
            case Failed failed -> false;
            case Undone undone -> false;
        };
    }
}
