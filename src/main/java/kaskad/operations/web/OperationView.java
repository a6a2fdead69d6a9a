package kaskad.operations.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kaskad.operations.Operation;
import kaskad.operations.OperationState;
import kaskad.ui.Status;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;

/** An operation as its page and fragment show it. */
public record OperationView(
        Operation operation,
        ZoneId zone,
        @Nullable Instant undoUntil,
        @Nullable String result) {

    public String address() {
        return OperationUrls.one(operation.id());
    }

    public String part(String name) {
        return address() + "/" + name;
    }

    public boolean moving() {
        return operation.state().moving();
    }

    public boolean stopped() {
        return operation.state() instanceof OperationState.Failed;
    }

    public Status status() {
        return switch (operation.state()) {
            case OperationState.Waiting waiting -> Status.NOT_DUE;
            case OperationState.Running running -> Status.IN_WORK;
            case OperationState.Undoing undoing -> Status.IN_WORK;
            case OperationState.Done done -> Status.DONE;
            case OperationState.Failed failed -> Status.OVERDUE;
            case OperationState.Undone undone -> Status.CANCELLED;
        };
    }

    public String word(Texts texts) {
        return texts.text("operations.state." + operation.state().word());
    }

    /** Of a hundred; {@code null} while nobody knows. */
    public @Nullable Long percent() {
        return operation.total() == 0 ? null : Math.min(100, 100 * operation.done() / operation.total());
    }

    /** What was done, or taken back, each as a sentence with its number. */
    public List<String> outcome(Texts texts) {
        return switch (operation.state()) {
            case OperationState.Done done -> counts(done.outcome(), texts);
            case OperationState.Undone undone -> counts(undone.outcome(), texts);
            default -> List.of();
        };
    }

    /** Why it stopped; {@code null} where it did not. */
    public @Nullable String failure(Texts texts) {
        if (!(operation.state() instanceof OperationState.Failed failed)) {
            return null;
        }
        return switch (failed.failure()) {
            case OperationState.Failure.Refusal refusal -> refusal.sentence().in(texts);
            case OperationState.Failure.Incident incident -> texts.text("operations.incident", incident.number());
        };
    }

    /** When it came to its end; {@code null} before. */
    public @Nullable Instant finishedAt() {
        return switch (operation.state()) {
            case OperationState.Done done -> done.at();
            case OperationState.Failed failed -> failed.at();
            case OperationState.Undone undone -> undone.at();
            default -> null;
        };
    }

    static List<String> counts(Map<String, Long> outcome, Texts texts) {
        return outcome.entrySet().stream()
                .map(count -> texts.text(count.getKey(), count.getValue()))
                .toList();
    }
}
