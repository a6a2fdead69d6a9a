package kaskad.operations;

import java.util.Optional;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Place;
import tools.jackson.databind.json.JsonMapper;

/** What a handler is given for one step. */
public final class OperationRun {
    private final Operation operation;
    private final JsonMapper json;
    private final Progress progress;

    /** Writes down how far it is, outside of the step's transaction. */
    @FunctionalInterface
    interface Progress {
        void tell(long done, long total);
    }

    OperationRun(Operation operation, JsonMapper json, Progress progress) {
        this.operation = operation;
        this.json = json;
        this.progress = progress;
    }

    /** The operation: rows that it makes carry it, so that they are found when it is taken back. */
    public UUID id() {
        return operation.id();
    }

    public Actor actor() {
        return operation.actor();
    }

    public Place place() {
        return operation.place();
    }

    public <T extends Record> T parameters(Class<T> type) {
        return json.readValue(operation.parameters(), type);
    }

    /** What the last committed step left; empty before the first. */
    public Optional<String> checkpoint() {
        return Optional.ofNullable(operation.checkpoint());
    }

    /** Says how far it is; pages see it at once, though the step is not committed. */
    public void progress(long done, long total) {
        progress.tell(done, total);
    }
}
